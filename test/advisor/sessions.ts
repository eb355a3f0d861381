/** Logs of one lift, written the way people speak: three sets of 100 kg for five, every third day. */
import type { ExerciseEntry, Session, SetRecord, TrainingLog } from "../../src/log/types";
import { addCalendarDays, type CalendarDate } from "../../src/units/calendar";
import { kg, type Mass } from "../../src/units/mass";

export const THRUST = "barbell-hip-thrust";
export const SQUAT = "back-squat";
const START = "2026-01-05";

/** So many working sets alike; a number is a load in kilograms, `null` is none. */
export function sets(count: number, load: number | Mass | null, reps: number, more: Partial<SetRecord> = {}): readonly SetRecord[] {
  const mass = typeof load === "number" ? kg(load) : load;
  const set: SetRecord = { kind: "work", ...(mass === null ? {} : { load: mass }), reps, completed: true, ...more };
  return Array.from({ length: count }, () => set);
}

interface Diary {
  readonly exerciseId?: string;
  /** Days from one session to the next; 3 when left out. */
  readonly every?: number;
  readonly setup?: ExerciseEntry["setup"];
  /** What each session says besides, by its place. */
  readonly session?: (place: number) => Partial<Session>;
}

/** A log of one lift, the sets of one day after the other. */
export function diary(days: readonly (readonly SetRecord[])[], { exerciseId = THRUST, every = 3, setup, session }: Diary = {}): TrainingLog {
  return {
    sessions: days.map((done, place) => ({
      id: `s${place}`,
      date: addCalendarDays(START, place * every),
      entries: [{ exerciseId, sets: done, ...(setup === undefined ? {} : { setup }) }],
      ...session?.(place),
    })),
  };
}

/** The day so many days after the last session. */
export function daysAfter({ sessions }: TrainingLog, days: number): CalendarDate {
  return addCalendarDays(sessions.at(-1)?.date ?? START, days);
}
