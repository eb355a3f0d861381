import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkCalendarDate, type CalendarDate } from "../../units/calendar";
import { checkFitMethod, type RepsAndMaximumFit, type RepsFitFailure } from "./fitting/repsFit";
import { pointsAtLoads, type SetAtLoad } from "./fitting/repsPoint";
import { fitRepsModelFromLoads, type FitFromLoadsMethod } from "./fitRepsModelFromLoads";
import { pickRepsModel, type RepsModelId } from "./repsModels";

/** A set at a load on a day. */
export interface DatedSetAtLoad extends SetAtLoad {
  readonly date: CalendarDate;
}

/** What {@link rollRepsModel} takes. */
export type RollRepsModelInput = FitFromLoadsMethod & {
  /** "epley-modified" when left out. */
  readonly model?: RepsModelId;
  readonly sets: readonly DatedSetAtLoad[];
  /** How many training days each fit looks back on, its own included; a whole number from 1 to 1000. */
  readonly trainingDays: number;
};

/** The fit that ends on one training day. */
export interface RolledRepsFit {
  readonly date: CalendarDate;
  readonly fit: RepsAndMaximumFit | RepsFitFailure;
}

/**
 * Fits a reps model and the one-repetition maximum anew for every training day, from the last so many training days.
 *
 * Days without a set do not count, so a window is as long as the lifter took. Neighbouring fits share most of their
 * sets: their steps are smooth because of that, and no evidence of steady progress by themselves.
 *
 * @param input dated sets in any order, the length of the window, model and method as in `fitRepsModelFromLoads`
 * @returns one fit a training day from the first full window on, in order of date; none where there are fewer days
 * @throws LiftcoreError `invalid-argument` for a set, date, window, model or method that cannot be
 * @see jovanovic-stmr
 * @example
 * import { rollRepsModel } from "liftcore/strength";
 * const sets = [
 *   { date: "2026-03-02", load: 100, reps: 5 },
 *   { date: "2026-03-05", load: 110, reps: 2 },
 *   { date: "2026-03-09", load: 102.5, reps: 5 },
 * ];
 * rollRepsModel({ sets, trainingDays: 2 }).map(({ date }) => date) // => ["2026-03-05", "2026-03-09"]
 */
export function rollRepsModel(input: RollRepsModelInput): RolledRepsFit[] {
  checkObject("input", input);
  const { sets, trainingDays, ...method } = input;
  checkNumber("trainingDays", trainingDays, { min: 1, max: 1000, step: 1 });
  checkFitMethod(input);
  pointsAtLoads(sets, pickRepsModel(input).model, "none");
  for (const [place, { date }] of sets.entries()) checkCalendarDate(`sets[${place}].date`, date);
  const days = [...new Set(sets.map(({ date }) => date))].sort();
  return days.slice(trainingDays - 1).map((date, place) => {
    const from = days[place] ?? date;
    const window = sets.filter((set) => set.date >= from && set.date <= date);
    return { date, fit: fitRepsModelFromLoads({ ...method, sets: window }) };
  });
}
