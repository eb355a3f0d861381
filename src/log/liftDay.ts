import type { CalendarDate } from "../units/calendar";
import type { ExerciseEntry, TrainingLog } from "./types";

/** Everything logged of one lift on one day; sessions of the same day belong together. */
export interface LiftDay {
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

/** Finds the days on which a lift was logged, in order of date, by the entries that count; one pass over the log. */
export function selectLiftDays(
  log: TrainingLog,
  exerciseId: string,
  { from = "", to }: DateRange = {},
  counts: (entry: ExerciseEntry) => boolean = () => true,
): LiftDay[] {
  const days = new Map<CalendarDate, LiftDay>();
  for (const { id, date, entries, readiness, soreness } of log.sessions) {
    if (date < from || (to !== undefined && date > to)) continue;
    const own = entries.filter((entry) => entry.exerciseId === exerciseId && counts(entry));
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
