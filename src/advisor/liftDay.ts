import type { ExerciseEntry, Session, TrainingLog } from "../log/types";
import type { CalendarDate } from "../units/calendar";

/** Everything logged of one lift on one day, also where no set was finished. */
export interface LiftDay {
  readonly date: CalendarDate;
  readonly entries: readonly ExerciseEntry[];
  readonly sessions: readonly Session[];
}

/** Reads every day on which a lift was logged up to a date, newest first. */
export function readLiftDays(log: TrainingLog, exerciseId: string, today: CalendarDate): LiftDay[] {
  const days = new Map<CalendarDate, { sessions: Session[]; entries: ExerciseEntry[] }>();
  for (const session of log.sessions) {
    const entries = session.entries.filter((entry) => entry.exerciseId === exerciseId);
    if (entries.length === 0 || session.date > today) continue;
    const day = days.get(session.date) ?? { sessions: [], entries: [] };
    day.sessions.push(session);
    day.entries.push(...entries);
    days.set(session.date, day);
  }
  return [...days.entries()].map(([date, day]) => ({ date, ...day })).sort((a, b) => (a.date < b.date ? 1 : -1));
}
