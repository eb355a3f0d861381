/**
 * What makes a one-repetition maximum uncertain, as standard deviations on the natural-log scale (0.05 is about 5 %).
 * Every number stands here once, with where it comes from. Those marked "calibrated" were chosen so that 80 % intervals
 * hold the next session over thousands of real ones; `npm run calibrate` prints how well they do.
 */

/**
 * How people differ in the growth of the maximum per repetition: standard deviation of its logarithm, 0.48 between 12
 * athletes with a known maximum. With it 80 % ranges held the tested maximum after 29 of their 36 sets to failure, and are
 * a third narrower than ranges that reach alike both ways.
 */
export const GROWTH_SPREAD = 0.5;

/**
 * How far the lifter's own curve may put the maximum below and above an estimate, on the log scale: the part of the
 * estimate that the repetitions added, made smaller and larger by so many standard deviations of growth.
 */
export function curveReach(multiplier: number, spread: number, deviations: number): { readonly below: number; readonly above: number } {
  const log = Math.log(multiplier);
  const at = (growth: number): number => Math.log1p((multiplier - 1) * Math.exp(growth));
  return { below: log - at(-deviations * spread), above: at(deviations * spread) - log };
}

/** Repetitions by which one person's sets to failure differ, 0.7 at 90 % and 1.1 at 70 % of the maximum (mitter-2022). */
export function repetitionError(repsToFailure: number): number {
  return Math.min(1.1, 0.54 + 0.04 * repsToFailure);
}

/** Repetitions by which lifters differ in judging their reserve, each in a way of their own (halperin-2022, between participants). */
export const RIR_BIAS_REPS = 1.45;

/** Repetitions by which one lifter's ratings differ from session to session; calibrated. */
export const RIR_ERROR_REPS = 1;

/** Repetitions by which sets of unwritten effort stop short, more the longer the set; calibrated. */
export function unknownEffortReps(reps: number): number {
  return 0.75 + 0.17 * reps;
}

/** Day-to-day spread of strength itself; calibrated. */
export const DAY_SD = 0.026;

/** How the spread grows with the days since the last session: sqrt(1 + 0.1 * (days - 4)), days from 4 to 84. */
export function gapFactor(days: number): number {
  return Math.sqrt(1 + 0.1 * Math.min(80, Math.max(0, days - 4)));
}

/** Share of the maximum that a break costs, by its length: median loss after breaks in 59 lifters' logs. */
export function lossAfterBreak(days: number): number {
  if (days < 15) return 0;
  if (days < 28) return 0.012;
  if (days < 42) return 0.02;
  return days < 70 ? 0.03 : 0.035;
}
