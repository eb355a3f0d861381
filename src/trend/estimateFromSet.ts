import { MOST_REPS_TO_FAILURE } from "../units/effort";
import type { LoadedSet } from "../log/selectSets";
import type { Mass } from "../units/mass";
import { epleyModified } from "../strength/formulas/epleyModified";

/**
 * Estimates the one-repetition maximum from a logged set by modified Epley, in the set's own unit; `undefined` beyond 12
 * repetitions to failure. An unknown reserve counts as none, so the estimate is then a lower bound.
 */
export function estimateFromSet({ load, reps, rir = 0, toFailure }: LoadedSet): Mass | undefined {
  const repsToFailure = reps + (toFailure === true ? 0 : rir);
  const isReadable = repsToFailure <= MOST_REPS_TO_FAILURE && Number.isInteger(2 * repsToFailure);
  return isReadable ? { value: epleyModified.estimate(load.value, repsToFailure), unit: load.unit } : undefined;
}
