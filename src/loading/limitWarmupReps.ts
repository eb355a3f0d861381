import { GROWTH_PER_REPETITION } from "../units/effort";
import { SAME_LOAD } from "./sameLoad";
import { FEWEST_LIMITED_REPS, PRACTICE_REPS, WARMUP_RESERVE } from "./warmupRamps";

/**
 * Limits the repetitions of a warm-up set to what leaves a reserve, by modified Epley from the working set: at a share of
 * its load, ((1 + 0.0353 * (reps to failure - 1)) / share - 1) / 0.0353 + 1 are possible. Singles and doubles stay as they are.
 *
 * @see jovanovic-stmr
 * @returns `undefined` where too few remain to be worth a set
 */
export function limitWarmupReps(planned: number, share: number, repsToFailure: number): number | undefined {
  if (planned <= PRACTICE_REPS) return planned;
  const growth = 1 + GROWTH_PER_REPETITION * (repsToFailure - 1);
  const possible = (growth / share - 1) / GROWTH_PER_REPETITION + 1;
  const most = Math.floor(possible - WARMUP_RESERVE + SAME_LOAD);
  if (planned <= most) return planned;
  return most >= FEWEST_LIMITED_REPS ? most : undefined;
}
