import { checkNumber } from "../foundation/checkNumber";

/**
 * Weighs repetitions by how heavy they were: INOL = reps / (100 - percent of the one-repetition maximum).
 *
 * Sums over sets. Hristov reads a session's sum for one lift as too little below 0.4, good to 1, hard to 2 and brutal above.
 *
 * @param set `reps`: repetitions, at least 0; `percent` of the one-repetition maximum, 0 to 99.9 (at 100 it has no value)
 * @returns the set's intensity-weighted number of lifts
 * @throws LiftcoreError `invalid-argument` outside those ranges
 * @see hristov-2004
 * @example
 * import { inol } from "liftcore/volume";
 * inol({ reps: 25, percent: 80 }) // => 1.25
 */
export function inol(set: { readonly reps: number; readonly percent: number }): number {
  const { reps, percent } = set;
  checkNumber("reps", reps, { min: 0, step: 1 });
  checkNumber("percent", percent, { min: 0, max: 99.9, unit: "%" });
  return reps / (100 - percent);
}
