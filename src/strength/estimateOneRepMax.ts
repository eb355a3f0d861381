import { LiftcoreError } from "../foundation/LiftcoreError";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { massIn } from "../units/convertMass";
import { HIGHEST_RIR } from "../units/effort";
import { MASS_UNITS, type MassUnit } from "../units/mass";
import { requireAnswer } from "./checkFormula";
import type { OneRepMaxFormula } from "./formula";
import { epleyModified } from "./formulas/epleyModified";
import { LOAD_FROM_ZERO } from "./loadRanges";
import { pickFormula, type OneRepMaxFormulaId, type UnitBoundFormulaId } from "./oneRepMaxFormulas";
import { refuseRpe } from "./refuseField";

interface SetToEstimate {
  /** 0 to 10 000, in any unit. */
  readonly load: number;
  /** Repetitions done, a whole number from 1 to 30. */
  readonly reps: number;
  /** Repetitions in reserve, 0 to 10 in half steps; 0, a set to failure, when left out. */
  readonly rir?: number;
}

/** One set as {@link estimateOneRepMax} reads it. */
export type EstimateOneRepMaxInput =
  | (SetToEstimate & {
      /** A built-in id or a formula of your own; modified Epley when left out. */
      readonly formula?: Exclude<OneRepMaxFormulaId, UnitBoundFormulaId> | OneRepMaxFormula<string, "any">;
      /** The unit of `load`; without effect here. */
      readonly unit?: MassUnit;
    })
  | (SetToEstimate & {
      readonly formula: OneRepMaxFormulaId | OneRepMaxFormula;
      /** The unit of `load`: the constants of such a formula are stated in one, so it must be told. */
      readonly unit: MassUnit;
    });

const REPS = { min: 1, max: 30, step: 1 };
const RESERVES = { min: 0, max: HIGHEST_RIR, step: 0.5 };

/**
 * Estimates the one-repetition maximum from one set; a single to failure is its own load.
 *
 * Repetitions in reserve are added to those done. Within ten repetitions to failure no formula is better than another
 * (about 9 to 10 % error between people); beyond 12 every formula guesses. For an honest range use `assessOneRepMax`.
 * A formula bound to kilograms or pounds is evaluated in its own unit, by exact conversion there and back.
 *
 * @param set the set: load, reps, and where known rir, the formula and the unit of the load
 * @returns the estimate in the unit of `load`, not rounded
 * @throws LiftcoreError `invalid-argument` for a value out of range, a key `rpe` or a formula of your own that is not whole,
 *   `unknown-formula`, `not-estimable` when reps + rir or the load lie beyond the formula, `unit-mismatch` when a formula bound to
 *   a unit is not told that of the load
 * @see jovanovic-stmr, epley-1985, brzycki-1993, lombardi-1989, wathan-1994, mayhew-2008
 * @example
 * import { estimateOneRepMax } from "liftcore/strength";
 * estimateOneRepMax({ load: 100, reps: 1 }) // => 100
 * estimateOneRepMax({ load: 100, reps: 5, rir: 1, formula: "epley" }) // => 120
 * estimateOneRepMax({ load: 95, reps: 8, formula: "abadie-wentworth-chest-press", unit: "lb" }) // ≈ 106.99
 */
export function estimateOneRepMax(set: EstimateOneRepMaxInput): number {
  checkObject("set", set);
  const { load, reps, rir = 0, formula, unit } = set;
  if ("rpe" in set) refuseRpe(set);
  checkNumber("load", load, LOAD_FROM_ZERO);
  checkNumber("reps", reps, REPS);
  checkNumber("rir", rir, RESERVES);
  if (unit !== undefined) checkOneOf("unit", unit, MASS_UNITS);
  const chosen = formula === undefined ? epleyModified : pickFormula(formula);
  if (chosen.unit !== "any" && unit === undefined) {
    throw new LiftcoreError("unit-mismatch", `unit must be kg or lb for ${chosen.id}, got undefined`, "unit");
  }
  const repsToFailure = reps + rir;
  if (repsToFailure === 1) return load;
  const { min, max } = chosen.validReps;
  if (repsToFailure < min || repsToFailure > max) {
    throw new LiftcoreError(
      "not-estimable",
      `reps + rir must be from ${min} to ${max} for ${chosen.id}, got ${repsToFailure}`,
      "reps",
    );
  }
  if (chosen.unit === "any" || unit === undefined) return requireAnswer("formula", "estimate", load, chosen.estimate(load, repsToFailure));
  const inItsUnit = massIn({ value: load, unit }, chosen.unit);
  const estimate = requireAnswer("formula", "estimate", inItsUnit, chosen.estimate(inItsUnit, repsToFailure));
  return massIn({ value: estimate, unit: chosen.unit }, unit);
}
