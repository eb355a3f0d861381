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

/**
 * By how many repetitions people take themselves to be nearer to failure than they are, pooled over 12 studies: mean and
 * 95 % confidence interval (halperin-2022).
 */
export const REPORTED_RIR_BIAS = { mean: 0.95, lower: 0.17, upper: 1.73 } as const;

/**
 * Corrects a reported reserve for the habit of believing that fewer repetitions are left than are: reported + bias.
 *
 * Nothing in this library corrects unasked. On average people had about one repetition more than they said
 * (`REPORTED_RIR_BIAS`), but studies and people differ so much that the average says little about one lifter; the error
 * grows in sets of more than 12 repetitions, and a reported reserve above 4 tells next to nothing. A set that ended
 * because another repetition failed needs no correction.
 *
 * @param reportedRir repetitions in reserve as reported, 0 to 10 in half steps
 * @param bias repetitions to add, 0 to 3; half steps keep the answer one that `estimateOneRepMax` takes
 * @returns repetitions that were probably left, at least as many as reported
 * @throws LiftcoreError `invalid-argument` outside those ranges
 * @see halperin-2022
 * @example
 * import { correctRir, rirFromRpe } from "liftcore/units";
 * correctRir(rirFromRpe(8), 1) // => 3
 */
export function correctRir(reportedRir: number, bias: number): number {
  checkNumber("reportedRir", reportedRir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  checkNumber("bias", bias, { min: 0, max: 3 });
  return reportedRir + bias;
}

/** Growth of the one-repetition maximum per repetition to failure beyond the first, by modified Epley (jovanovic-stmr). */
export const GROWTH_PER_REPETITION = 0.0353;

/** Beyond this many repetitions to failure the lifter's own curve decides and a formula is fiction (reynolds-2006 advises 10). */
export const MOST_REPS_TO_FAILURE = 12;
