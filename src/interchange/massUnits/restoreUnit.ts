import { snapToThousandth } from "../../foundation/round";
import type { Mass, MassUnit } from "../../units/mass";
import { findOriginalLoad, isRoundLoad, otherUnit, precisionOf } from "./findOriginalLoad";
import type { TalliedLoad } from "./loadTally";
import type { UnitContext, UnitDecision } from "./unitDecision";

/** So many of the different loads must be conversions before a file is taken as typed in the other unit; judgement. */
const CERTAIN_SHARE = 0.9;
const FEWEST_CONVERSIONS = 3;

/** The different loads of a file, each with the load in the other unit that it was converted from. */
type Originals = ReadonlyMap<number, Mass | undefined>;

/**
 * Reads loads whose column declares the unit. Some apps always declare kilograms and convert what was typed in pounds;
 * where that is certain the loads are given back as typed. Loads that are no conversion stay as declared.
 */
export function restoreUnit(loaded: readonly TalliedLoad[], declared: MassUnit, context: UnitContext): UnitDecision {
  const { given, journal } = context;
  const originals = findOriginals(loaded, declared);
  const place = { line: loaded[0]?.line ?? 1, column: loaded[0]?.load.column ?? "" };
  const asDeclared = (value: number): Mass => ({ value: snapToThousandth(value), unit: declared });
  const naming = context.unitEvidence ?? `the column is named "${place.column}"`;
  const conversions = [...originals].filter(([value, original]) => original !== undefined && !isRoundLoad(value));
  const [example] = conversions;
  const isCertain = conversions.length >= FEWEST_CONVERSIONS && countRestored(originals) >= CERTAIN_SHARE * originals.size;

  if (example === undefined || !(given === undefined ? isCertain : given !== declared)) {
    if (given !== undefined && given !== declared) {
      journal.report("unit-conflict", `the file states ${declared} and no load was converted from ${given}`, place);
    }
    return {
      reading: { unit: declared, how: "declared", confidence: 1, evidence: [naming] },
      massOf: ({ value }) => asDeclared(value),
    };
  }
  const typed = otherUnit(declared);
  const [shown, original] = example;
  const finding =
    `${countRestored(originals)} of ${originals.size} different loads are round in ${typed}, ` +
    `such as ${shown} ${declared} = ${original?.value ?? ""} ${typed}`;
  journal.report("unit-restored", `${finding}; given back as typed`, place);
  const precision = precisionOf(loaded.map(({ load }) => load.text));
  const massOf = ({ value }: { readonly value: number }) =>
    originals.get(value) ?? findOriginalLoad({ value, unit: declared }, precision) ?? asDeclared(value);
  const heaviest = loaded.reduce((top, entry) => (entry.load.value > top.load.value ? entry : top));
  return {
    reading: {
      unit: countRestored(originals) === originals.size ? typed : "mixed",
      how: given === undefined ? "inferred" : "given",
      confidence: given === undefined ? 0.99 : 1,
      evidence: [naming, finding],
      alternative: {
        unit: declared,
        heaviest: { exercise: heaviest.exercise.logged, asRead: massOf(heaviest.load), otherwise: asDeclared(heaviest.load.value) },
      },
    },
    massOf,
  };
}

function findOriginals(loaded: readonly TalliedLoad[], declared: MassUnit): Originals {
  const precision = precisionOf(loaded.map(({ load }) => load.text));
  const values = new Set(loaded.map(({ load }) => load.value));
  return new Map([...values].map((value) => [value, findOriginalLoad({ value, unit: declared }, precision)]));
}

function countRestored(originals: Originals): number {
  return [...originals.values()].filter((original) => original !== undefined).length;
}
