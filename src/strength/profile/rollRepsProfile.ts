import { refuseArgument } from "../../foundation/refuseArgument";
import { describeValue } from "../../foundation/describeValue";
import { daysBetween, type CalendarDate } from "../../units/calendar";
import type { AssessableSet } from "../assessment/assessment";
import { checkAssessableSets } from "../assessment/assessableSets";
import { refuseField } from "../refuseField";
import { checkFitOptions, DEFAULT_WINDOW_DAYS, fitCheckedSets, type FitRepsProfileOptions } from "./fitRepsProfile";
import type { NoRepsProfile, RepsProfile } from "./repsProfile";

/** A lifter's curve as it stood on one day. */
export interface RepsProfileOnDay {
  readonly date: CalendarDate;
  readonly profile: RepsProfile | NoRepsProfile;
}

/**
 * Fits the lifter's own curve anew on every training day, each time from the window that ends there: how curve and maximum moved through a block.
 *
 * @param sets sets of one lift, each with its date, in any order
 * @param options the window and the confidence of `fitRepsProfile`, and a tested maximum where one holds for the whole block
 * @returns one profile, or the reason there is none, for each day with a set, in order of date
 * @throws LiftcoreError `invalid-argument` as `fitRepsProfile`, and for a set without a date
 * @see jovanovic-stmr
 * @example
 * import { kg } from "liftcore/units";
 * import { rollRepsProfile } from "liftcore/strength";
 * const sets = [{ date: "2026-05-04", load: kg(90), reps: 6, toFailure: true }, { date: "2026-05-07", load: kg(75), reps: 14, toFailure: true }];
 * rollRepsProfile(sets).map(({ date, profile }) => [date, profile.status]) // => [["2026-05-04", "not-estimable"], ["2026-05-07", "fitted"]]
 */
export function rollRepsProfile(sets: readonly AssessableSet[], options: Omit<FitRepsProfileOptions, "asOf"> = {}): readonly RepsProfileOnDay[] {
  checkFitOptions(options);
  if ("asOf" in options) refuseField(options.asOf, "asOf", `each day with a set is one, got ${describeValue(options.asOf)}`);
  checkAssessableSets(sets);
  const { windowDays = DEFAULT_WINDOW_DAYS } = options;
  const inOrder = sets.map((set, place) => ({ set, place, date: requireDate(set.date, place) })).sort((a, b) => compare(a.date, b.date));
  const dates = [...new Set(inOrder.map(({ date }) => date))];
  let first = 0;
  let end = 0;
  return dates.map((date) => {
    while (inOrder[end]?.date === date) end += 1;
    while (isBefore(inOrder[first]?.date, date, windowDays)) first += 1;
    const window = inOrder.slice(first, end).sort((a, b) => a.place - b.place);
    return { date, profile: fitCheckedSets(window.map(({ set }) => set), { ...options, asOf: date }) };
  });
}

function compare(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isBefore(date: CalendarDate | undefined, windowEnd: CalendarDate, windowDays: number): boolean {
  return date !== undefined && daysBetween(date, windowEnd) >= windowDays;
}

function requireDate(date: CalendarDate | undefined, place: number): CalendarDate {
  if (date !== undefined) return date;
  refuseArgument(`sets[${place}].date`, "must be a day, got undefined");
}
