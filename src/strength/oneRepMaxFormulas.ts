import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";
import { checkFormula } from "./checkFormula";
import { abadieWentworthChestPress } from "./formulas/abadieWentworthChestPress";
import { abadieWentworthShoulderPress } from "./formulas/abadieWentworthShoulderPress";
import { adams } from "./formulas/adams";
import { baechle } from "./formulas/baechle";
import { berger } from "./formulas/berger";
import { brown } from "./formulas/brown";
import { brzycki } from "./formulas/brzycki";
import { cummingsFinn } from "./formulas/cummingsFinn";
import { desgorces } from "./formulas/desgorces";
import { epley } from "./formulas/epley";
import { epleyModified } from "./formulas/epleyModified";
import { kemmler } from "./formulas/kemmler";
import { lander } from "./formulas/lander";
import { lombardi } from "./formulas/lombardi";
import { marzagao } from "./formulas/marzagao";
import { mayhew } from "./formulas/mayhew";
import { naclerio } from "./formulas/naclerio";
import { nuzzo } from "./formulas/nuzzo";
import { oconner } from "./formulas/oconner";
import { reynolds } from "./formulas/reynolds";
import { reynolds5rmChestPress } from "./formulas/reynolds5rmChestPress";
import { reynolds5rmLegPress } from "./formulas/reynolds5rmLegPress";
import { tucker } from "./formulas/tucker";
import { wathan } from "./formulas/wathan";
import type { OneRepMaxFormula } from "./formula";

/** Every built-in formula by id: first those that hold in every unit, then those bound to kilograms or pounds. */
export const oneRepMaxFormulas = {
  "epley-modified": epleyModified,
  epley,
  brzycki,
  lombardi,
  mayhew,
  oconner,
  wathan,
  lander,
  adams,
  baechle,
  berger,
  brown,
  kemmler,
  desgorces,
  naclerio,
  reynolds,
  nuzzo,
  marzagao,
  "reynolds-5rm-chest-press": reynolds5rmChestPress,
  "reynolds-5rm-leg-press": reynolds5rmLegPress,
  "cummings-finn": cummingsFinn,
  tucker,
  "abadie-wentworth-chest-press": abadieWentworthChestPress,
  "abadie-wentworth-shoulder-press": abadieWentworthShoulderPress,
} as const;

/** The id of a built-in formula. */
export type OneRepMaxFormulaId = keyof typeof oneRepMaxFormulas;

/** The id of a formula whose constants are stated in kilograms or pounds, so that the unit of the load must be told. */
export type UnitBoundFormulaId = {
  [Id in OneRepMaxFormulaId]: (typeof oneRepMaxFormulas)[Id]["unit"] extends "any" ? never : Id;
}[OneRepMaxFormulaId];

/** Finds a formula by id, or takes a caller's own; throws `unknown-formula` naming the ids there are. */
export function pickFormula(formula: OneRepMaxFormulaId | OneRepMaxFormula): OneRepMaxFormula {
  if (typeof formula === "object") {
    checkFormula("formula", formula);
    return formula;
  }
  if (Object.hasOwn(oneRepMaxFormulas, formula)) return oneRepMaxFormulas[formula];
  const known = Object.keys(oneRepMaxFormulas).join(", ");
  throw new LiftcoreError(
    "unknown-formula",
    `formula must be one of ${known}, got ${describeValue(formula)}`,
    "formula",
  );
}
