import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";
import { brzycki } from "./formulas/brzycki";
import { epley } from "./formulas/epley";
import { epleyModified } from "./formulas/epleyModified";
import { lombardi } from "./formulas/lombardi";
import { wathan } from "./formulas/wathan";
import type { OneRepMaxFormula } from "./formula";

/** Every built-in formula by id. */
export const oneRepMaxFormulas = {
  "epley-modified": epleyModified,
  epley,
  brzycki,
  lombardi,
  wathan,
} as const;

/** The id of a built-in formula. */
export type OneRepMaxFormulaId = keyof typeof oneRepMaxFormulas;

/** Finds a formula by id, or takes a caller's own; throws `unknown-formula` naming the ids there are. */
export function pickFormula(formula: OneRepMaxFormulaId | OneRepMaxFormula): OneRepMaxFormula {
  if (typeof formula === "object") return formula;
  if (Object.hasOwn(oneRepMaxFormulas, formula)) return oneRepMaxFormulas[formula];
  const known = Object.keys(oneRepMaxFormulas).join(", ");
  throw new LiftcoreError(
    "unknown-formula",
    `formula must be one of ${known}, got ${describeValue(formula)}`,
    "formula",
  );
}
