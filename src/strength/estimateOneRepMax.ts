import { LiftcoreError } from "../foundation/LiftcoreError";
import { checkNumber } from "../foundation/checkNumber";
import { HIGHEST_RIR } from "../units/effort";
import type { OneRepMaxFormula } from "./formula";
import { epleyModified } from "./formulas/epleyModified";
import { pickFormula, type OneRepMaxFormulaId } from "./oneRepMaxFormulas";

/** One set as {@link estimateOneRepMax} reads it. */
export interface EstimateOneRepMaxInput {
  /** At least 0, in any unit. */
  readonly load: number;
  /** Repetitions done, a whole number from 1 to 30. */
  readonly reps: number;
  /** Repetitions in reserve, 0 to 10 in half steps; 0, a set to failure, when left out. */
  readonly rir?: number;
  /** A built-in id or a formula of your own; modified Epley when left out. */
  readonly formula?: OneRepMaxFormulaId | OneRepMaxFormula;
}

/**
 * Estimates the one-repetition maximum from one set; a single to failure is its own load.
 *
 * Repetitions in reserve are added to those done. Within ten repetitions to failure no formula is better than another
 * (about 9 to 10 % error between people); beyond 12 every formula guesses. For an honest range use `assessOneRepMax`.
 *
 * @param set the set: load, reps, and where known rir and the formula
 * @returns the estimate in the unit of `load`, not rounded
 * @throws LiftcoreError `invalid-argument` for a value out of range, `unknown-formula`, `not-estimable` when reps + rir lie beyond the formula
 * @see jovanovic-stmr, epley-1985, brzycki-1993, lombardi-1989, wathan-1994, mayhew-2008
 * @example
 * import { estimateOneRepMax } from "liftcore/strength";
 * estimateOneRepMax({ load: 100, reps: 1 }) // => 100
 * estimateOneRepMax({ load: 100, reps: 5, rir: 1, formula: "epley" }) // => 120
 */
export function estimateOneRepMax(set: EstimateOneRepMaxInput): number {
  const { load, reps, rir = 0, formula } = set;
  checkNumber("load", load, { min: 0 });
  checkNumber("reps", reps, { min: 1, max: 30, step: 1 });
  checkNumber("rir", rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  const chosen = formula === undefined ? epleyModified : pickFormula(formula);
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
  return chosen.estimate(load, repsToFailure);
}
