import { isWorkingSet } from "../log/selectSets";
import type { ExerciseEntry, TrainingLog } from "../log/types";
import type { CalendarDate } from "../units/calendar";

/** One day on which a lift was trained; sessions of the same day are one exposure. */
export interface Exposure {
  readonly date: CalendarDate;
  readonly sessionIds: readonly string[];
  readonly entries: readonly ExerciseEntry[];
  /** Of the first session of the day that states it, 0 to 10. */
  readonly readiness?: number;
  readonly soreness?: number;
}

/** The dates between which a log is read, both included; left out, everything is. */
export interface DateRange {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** Finds the days on which a lift had a working set, in order of date; one pass over the log. */
export function selectExposures(log: TrainingLog, exerciseId: string, { from = "", to }: DateRange = {}): Exposure[] {
  const days = new Map<CalendarDate, Exposure>();
  for (const { id, date, entries, readiness, soreness } of log.sessions) {
    if (date < from || (to !== undefined && date > to)) continue;
    const own = entries.filter((entry) => entry.exerciseId === exerciseId && entry.sets.some(isWorkingSet));
    if (own.length === 0) continue;
    const day = days.get(date);
    days.set(date, {
      date,
      sessionIds: [...(day?.sessionIds ?? []), id],
      entries: [...(day?.entries ?? []), ...own],
      ...(readiness !== undefined && { readiness }),
      ...(soreness !== undefined && { soreness }),
      ...(day?.readiness !== undefined && { readiness: day.readiness }),
      ...(day?.soreness !== undefined && { soreness: day.soreness }),
    });
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
