/**
 * What makes a one-repetition maximum uncertain, as standard deviations on the natural-log scale (0.05 is about 5 %).
 * Every number stands here once, with where it comes from.
 */

/**
 * Share of the correction ln(multiplier) by which people differ: leave-one-out over 36 sets to failure of 12 athletes
 * with a known maximum gave an 80 % interval of ±1.28 * 0.73 * ln(multiplier). Judgement beyond 12 repetitions.
 */
export const CURVE_SHARE = 0.73;

/** Repetitions by which one person's sets to failure differ, 0.7 at 90 % and 1.1 at 70 % of the maximum (mitter-2022). */
export function repetitionError(repsToFailure: number): number {
  return Math.min(1.1, 0.54 + 0.04 * repsToFailure);
}

/** Repetitions by which lifters differ in judging their reserve (halperin-2022, between participants). */
export const RIR_ERROR_REPS = 1.45;

/** Extra spread of sets whose effort nobody wrote down: sessions of 59 lifters against sets known to be to failure. */
export const UNKNOWN_EFFORT_SD = 0.064;

/** Day-to-day spread of sets to failure, trial participants at gaps of at most four days. */
export const DAY_SD = 0.035;

/** How the day-to-day spread grows with the days since the set: sqrt(1 + 0.1 * (days - 4)), days from 4 to 84. */
export function gapFactor(days: number): number {
  return Math.sqrt(1 + 0.1 * Math.min(80, Math.max(0, days - 4)));
}
