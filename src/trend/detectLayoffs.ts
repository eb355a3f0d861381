import { checkNumber } from "../foundation/checkNumber";
import { checkLog } from "../log/checkLog";
import { isWorkingSet } from "../log/selectSets";
import type { Session, TrainingLog } from "../log/types";
import { checkCalendarDate, daysBetween, type CalendarDate } from "../units/calendar";

/** Options of {@link detectLayoffs}. */
export interface DetectLayoffsOptions {
  /** One lift; training of any kind when left out. */
  readonly exerciseId?: string;
  /** Shortest gap that counts, in days; 14 when left out, the longest after which no loss shows. */
  readonly days?: number;
  /** The day the answer is for: shows a gap that has not ended, and hides what comes later. */
  readonly today?: CalendarDate;
}

/** A stretch without training. */
export interface Layoff {
  /** The last day of training before it. */
  readonly from: CalendarDate;
  /** The first day of training after it; absent while it lasts. */
  readonly to?: CalendarDate;
  /** From the last training day to the next, or to today. */
  readonly days: number;
}

/**
 * Finds the stretches without training.
 *
 * @param log any log; order does not matter
 * @param options the lift, the shortest gap and the day the answer is for
 * @returns layoffs in order of date; the one that still lasts has no `to`
 * @throws LiftcoreError `invalid-argument` for a date that does not exist or a gap under 2 days
 * @see mujika-padilla-2001, mcmaster-2013
 * @example
 * import { detectLayoffs } from "liftcore/trend";
 * const set = { kind: "work", reps: 10, completed: true };
 * const on = (date) => ({ id: date, date, entries: [{ exerciseId: "push-up", sets: [set] }] });
 * const log = { sessions: [on("2026-01-05"), on("2026-02-09")] };
 * detectLayoffs(log, { today: "2026-02-12" }) // => [{ from: "2026-01-05", to: "2026-02-09", days: 35 }]
 */
export function detectLayoffs(log: TrainingLog, options: DetectLayoffsOptions = {}): readonly Layoff[] {
  checkLog(log);
  const { exerciseId, days = 14, today } = options;
  checkNumber("days", days, { min: 2, step: 1 });
  if (today !== undefined) checkCalendarDate("today", today);

  const dates = log.sessions.filter((session) => trains(session, exerciseId)).map(({ date }) => date);
  const trained = [...new Set(dates)].filter((date) => today === undefined || date <= today).sort();
  const ended = trained.slice(1).map((to, place): Layoff => {
    const from = trained[place] ?? to;
    return { from, to, days: daysBetween(from, to) };
  });
  const last = trained.at(-1);
  const lasting = last === undefined || today === undefined ? [] : [{ from: last, days: daysBetween(last, today) }];
  return [...ended, ...lasting].filter((layoff) => layoff.days >= days);
}

function trains({ entries }: Session, exerciseId: string | undefined): boolean {
  return entries.some((entry) => (exerciseId === undefined || entry.exerciseId === exerciseId) && entry.sets.some(isWorkingSet));
}
