import { checkList } from "../../foundation/checkList";
import { checkFlag } from "../../foundation/checkFlag";
import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkCalendarDate, type CalendarDate } from "../../units/calendar";
import { HIGHEST_RIR } from "../../units/effort";
import { checkMass } from "../../units/mass";
import { refuseRpe } from "../refuseField";
import type { AssessableSet } from "./assessment";

/** Throws `invalid-argument` naming the set by its place unless every part of every set can be. */
export function checkAssessableSets(sets: readonly AssessableSet[]): void {
  checkList("sets", sets);
  for (const [place, set] of sets.entries()) checkAssessableSet(set, place);
}

function checkAssessableSet(set: AssessableSet, place: number): void {
  const name = `sets[${place}]`;
  checkObject(name, set);
  refuseRpe(set, `${name}.`);
  const { load, reps, rir, toFailure, date } = set;
  checkMass(`${name}.load`, load);
  checkNumber(`${name}.load.value`, load.value, { min: Number.MIN_VALUE, unit: load.unit });
  checkNumber(`${name}.reps`, reps, { min: 1, max: 1000, step: 1 });
  if (rir !== undefined) checkNumber(`${name}.rir`, rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  if (toFailure !== undefined) checkFlag(`${name}.toFailure`, toFailure);
  if (date !== undefined) checkCalendarDate(`${name}.date`, date);
}

/** Finds the latest day among sets; `undefined` when none has a date. */
export function latestDate(sets: readonly AssessableSet[]): CalendarDate | undefined {
  const dates = sets.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return dates.reduce<CalendarDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}
