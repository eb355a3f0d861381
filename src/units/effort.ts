import { checkNumber } from "../foundation/checkNumber";

/** Highest number of repetitions in reserve that a set can state. */
export const HIGHEST_RIR = 10;

/**
 * Turns a rating of perceived exertion into repetitions in reserve: RIR = 10 - RPE.
 *
 * Good from RPE 5 upwards; below that the scale describes effort and no longer counts repetitions.
 *
 * @param rpe 0 to 10 in half steps
 * @returns repetitions in reserve, 0 to 10 in half steps
 * @throws LiftcoreError `invalid-argument` outside that range or between half steps
 * @see zourdos-2016, helms-2016
 * @example
 * import { rirFromRpe } from "liftcore/units";
 * rirFromRpe(8.5) // => 1.5
 */
export function rirFromRpe(rpe: number): number {
  checkNumber("rpe", rpe, { min: 0, max: 10, step: 0.5 });
  return HIGHEST_RIR - rpe;
}

/**
 * Turns repetitions in reserve into a rating of perceived exertion: RPE = 10 - RIR.
 *
 * @param rir repetitions in reserve, 0 to 10 in half steps
 * @returns rating of perceived exertion, 0 to 10 in half steps
 * @throws LiftcoreError `invalid-argument` outside that range or between half steps
 * @see zourdos-2016, helms-2016
 * @example
 * import { rpeFromRir } from "liftcore/units";
 * rpeFromRir(2) // => 8
 */
export function rpeFromRir(rir: number): number {
  checkNumber("rir", rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  return 10 - rir;
}

/** Growth of the one-repetition maximum per repetition to failure beyond the first, by modified Epley (jovanovic-stmr). */
export const GROWTH_PER_REPETITION = 0.0353;

/** Beyond this many repetitions to failure the lifter's own curve decides and a formula is fiction (reynolds-2006 advises 10). */
export const MOST_REPS_TO_FAILURE = 12;
