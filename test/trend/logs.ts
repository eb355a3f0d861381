/** Small logs for the tests of this room. */
import type { Session, SetRecord, TrainingLog } from "../../src/log/types";
import { kg } from "../../src/units/mass";
import { addCalendarDays } from "../../src/units/calendar";
import { LIFT } from "../arbitraries/liftHistory";

export const set = (about: Partial<SetRecord> = {}): SetRecord => ({ kind: "work", load: kg(100), reps: 8, completed: true, ...about });

export const on = (date: string, ...sets: SetRecord[]): Session => ({ id: `on ${date}`, date, entries: [{ exerciseId: LIFT, sets }] });

export const logOf = (...sessions: Session[]): TrainingLog => ({ sessions });

/** One session every `days` days from a date, one list of sets each. */
export const every = (days: number, from: string, ...sessions: SetRecord[][]): TrainingLog =>
  logOf(...sessions.map((sets, place) => on(addCalendarDays(from, place * days), ...sets)));
