import { selectLiftDays, type DateRange, type LiftDay } from "../log/liftDay";
import { isWorkingSet } from "../log/selectSets";
import type { TrainingLog } from "../log/types";

/** A day on which a lift had a working set. */
export type Exposure = LiftDay;

/** Finds the days on which a lift had a working set, in order of date. */
export function selectExposures(log: TrainingLog, exerciseId: string, range: DateRange = {}): Exposure[] {
  return selectLiftDays(log, exerciseId, range, ({ sets }) => sets.some(isWorkingSet));
}
