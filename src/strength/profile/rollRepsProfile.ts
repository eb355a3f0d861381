import { LiftcoreError } from "../../foundation/LiftcoreError";
import type { CalendarDate } from "../../units/calendar";
import type { AssessableSet } from "../assessment/assessment";
import { checkAssessableSets } from "../assessment/assessableSets";
import { checkFitOptions, fitRepsProfile, type FitRepsProfileOptions } from "./fitRepsProfile";
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
  checkAssessableSets(sets);
  const dates = [...new Set(sets.map(({ date }, place) => requireDate(date, place)))].sort();
  return dates.map((date) => ({ date, profile: fitRepsProfile(sets, { ...options, asOf: date }) }));
}

function requireDate(date: CalendarDate | undefined, place: number): CalendarDate {
  if (date !== undefined) return date;
  throw new LiftcoreError("invalid-argument", `sets[${place}].date must be a day, got undefined`, `sets[${place}].date`);
}
