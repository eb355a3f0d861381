import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from "../../foundation/normal";
import { checkCalendarDate, type CalendarDate } from "../../units/calendar";
import { checkAssessableSets, latestDate } from "./assessableSets";
import { assessByFormula } from "./assessByFormula";
import type { AssessableSet, OneRepMaxAssessment } from "./assessment";
import type { OneRepMaxFormula } from "../formula";
import { pickFormula, type OneRepMaxFormulaId } from "../oneRepMaxFormulas";

/** Options of {@link assessOneRepMax}. */
export interface AssessOneRepMaxOptions {
  /** A built-in id or a formula of your own; modified Epley when left out. */
  readonly formula?: OneRepMaxFormulaId | OneRepMaxFormula;
  /** Confidence of the intervals, 0.8 when left out. */
  readonly level?: ConfidenceLevel;
  /** The day the answer is for; the latest set's day when left out. */
  readonly asOf?: CalendarDate;
}

/**
 * Assesses the one-repetition maximum from the best set of each day, with intervals that held on real logs.
 *
 * The value is a level that follows the daily bests, 80 % of each gain and 60 % of each loss; a light day hardly lowers
 * it, a break costs up to 3.5 %, and sets beyond 12 repetitions to failure can only lift it. Give all the days there
 * are: how much the sessions of this lift differ decides the width.
 *
 * `interval` is for what the formula will read next time: day-to-day form, repetitions and effort, times the lift's own
 * scatter, wider after a break. `tested` is for a tested single: wider, because the lifter's own curve may lie off the formula.
 *
 * @param sets sets of one lift, in any order and unit; longer sets and older days welcome
 * @param options formula, confidence level and the day the answer is for; later sets are not read
 * @returns the estimate in the unit of the latest best set, not rounded, or why there is none
 * @throws LiftcoreError `invalid-argument` for a load, reps, rir, date, level or formula of your own that cannot be, or a key `rpe`, naming the set as `sets[2].load`; `unknown-formula`
 * @see halperin-2022, mitter-2022, grgic-2020
 * @example
 * import { kg } from "liftcore/units";
 * import { assessOneRepMax } from "liftcore/strength";
 * assessOneRepMax([{ load: kg(100), reps: 25 }]).status // => "not-estimable"
 * const single = assessOneRepMax([{ load: kg(140), reps: 1, toFailure: true }]);
 * single.status === "estimated" && single.value // => { "value": 140, "unit": "kg" }
 */
export function assessOneRepMax(
  sets: readonly AssessableSet[],
  options: AssessOneRepMaxOptions = {},
): OneRepMaxAssessment {
  checkObject("options", options);
  const { formula: chosen = "epley-modified", level: confidence = 0.8 } = options;
  const formula = pickFormula(chosen);
  checkOneOf("level", confidence, CONFIDENCE_LEVELS);
  checkAssessableSets(sets);
  const { asOf = latestDate(sets) } = options;
  if (asOf !== undefined) checkCalendarDate("asOf", asOf);

  return assessByFormula(sets, formula, confidence, asOf);
}
