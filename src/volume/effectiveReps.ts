import { checkNumber } from "../foundation/checkNumber";
import { HIGHEST_RIR } from "../units/effort";

/** The repetitions before failure that are held to count most. */
const ZONE = 5;

/**
 * Counts the repetitions of a set that lay near failure: min(reps, 5 - RIR), at least 0.
 *
 * A coaching heuristic, never validated: shown because lifters ask for it, used by no rule of this library.
 *
 * @param set `reps`: whole, at least 0; `rir`: repetitions in reserve, 0 to 10 in half steps
 * @returns repetitions within five of failure
 * @throws LiftcoreError `invalid-argument` outside those ranges
 * @example
 * import { effectiveReps } from "liftcore/volume";
 * effectiveReps({ reps: 10, rir: 2 }) // => 3
 */
export function effectiveReps(set: { readonly reps: number; readonly rir: number }): number {
  const { reps, rir } = set;
  checkNumber("reps", reps, { min: 0, step: 1 });
  checkNumber("rir", rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  return Math.max(0, Math.min(reps, ZONE - rir));
}
