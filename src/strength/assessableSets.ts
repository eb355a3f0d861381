import { checkNumber } from "../foundation/checkNumber";
import { checkCalendarDate, type CalendarDate } from "../units/calendar";
import { HIGHEST_RIR } from "../units/effort";
import { checkMass } from "../units/mass";
import type { AssessableSet } from "./assessment";

/** Throws `invalid-argument` naming the set by its place unless every part of it can be. */
export function checkAssessableSet({ load, reps, rir, date }: AssessableSet, place: number): void {
  const set = `sets[${place}]`;
  checkMass(`${set}.load`, load);
  checkNumber(`${set}.load.value`, load.value, { min: Number.MIN_VALUE, unit: load.unit });
  checkNumber(`${set}.reps`, reps, { min: 1, max: 1000, step: 1 });
  if (rir !== undefined) checkNumber(`${set}.rir`, rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  if (date !== undefined) checkCalendarDate(`${set}.date`, date);
}

/** Finds the latest day among sets; `undefined` when none has a date. */
export function latestDate(sets: readonly AssessableSet[]): CalendarDate | undefined {
  const dates = sets.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return dates.reduce<CalendarDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}
