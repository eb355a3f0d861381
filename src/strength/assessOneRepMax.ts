import { checkNumber } from "../foundation/checkNumber";
import { checkOneOf } from "../foundation/checkOneOf";
import { sum } from "../foundation/mean";
import { CONFIDENCE_LEVELS, NORMAL_QUANTILE, type ConfidenceLevel } from "../foundation/normal";
import { checkCalendarDate, type CalendarDate } from "../units/calendar";
import { massIn } from "../units/convertMass";
import { HIGHEST_RIR, MOST_REPS_TO_FAILURE } from "../units/effort";
import { checkMass, type Mass } from "../units/mass";
import type { AssessableSet, NotEstimableReason, OneRepMaxAssessment, WidthComponent } from "./assessment";
import { collectCaveats } from "./collectCaveats";
import type { OneRepMaxFormula } from "./formula";
import { pickFormula, type OneRepMaxFormulaId } from "./oneRepMaxFormulas";
import { readStrengthSet, repsToFailureOf, type StrengthReading } from "./readStrengthSet";

/** Options of {@link assessOneRepMax}. */
export interface AssessOneRepMaxOptions {
  /** A built-in id or a formula of your own; modified Epley when left out. */
  readonly formula?: OneRepMaxFormulaId | OneRepMaxFormula;
  /** Confidence of the interval, 0.8 when left out. */
  readonly level?: ConfidenceLevel;
  /** The day the answer is for; the latest set's day when left out. */
  readonly asOf?: CalendarDate;
}

/** Older sets no longer say what a lifter can do; judgement. */
const LONGEST_AGE_DAYS = 56;
/** A day whose best set lies further than this below the best is a light day and says nothing about the maximum; judgement. */
const LIGHT_DAY_SHARE = 0.9;

/**
 * Assesses the one-repetition maximum from the best set of each recent day, with an interval that says where its width comes from.
 *
 * Four causes add up as variances on the log scale: how far the lifter's own curve may lie from the formula, how much
 * sets to failure vary, how well the reserve was judged, and day-to-day form, which grows with the age of the set.
 * The first belongs to the lifter and does not shrink with more sets; the others do. Sets beyond 12 repetitions to
 * failure or 56 days are not used, nor days more than 10 % below the best.
 *
 * @param sets sets of one lift, in any order and unit
 * @param options formula, confidence level and the day the answer is for
 * @returns the estimate in the unit of the best set, not rounded, or why there is none
 * @throws LiftcoreError `invalid-argument` for a load, reps, rir, date or level that cannot be, naming the set as `sets[2].load`; `unknown-formula`
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
  const { formula: chosen = "epley-modified", level = 0.8 } = options;
  const formula = pickFormula(chosen);
  checkOneOf("level", level, CONFIDENCE_LEVELS);
  sets.forEach(checkSet);
  const asOf = options.asOf ?? latestDate(sets);
  if (asOf !== undefined) checkCalendarDate("asOf", asOf);

  const mostReps = Math.min(MOST_REPS_TO_FAILURE, formula.validReps.max);
  const estimable = sets.filter((set) => repsToFailureOf(set) <= mostReps);
  const recent = estimable
    .map((set) => readStrengthSet(set, formula, asOf))
    .filter(({ ageDays }) => ageDays >= 0 && ageDays <= LONGEST_AGE_DAYS);
  const [top, ...others] = bestPerDay(recent);
  if (top === undefined) return { status: "not-estimable", reasons: [explainNothing(sets, estimable, mostReps)] };

  const used = [top, ...others.filter(({ estimateKg }) => estimateKg >= LIGHT_DAY_SHARE * top.estimateKg)];
  const valueKg = top.estimateKg * Math.exp(weigh(used, ({ estimateKg }) => Math.log(estimateKg / top.estimateKg)));
  const width = describeWidth(used);
  const halfWidth = NORMAL_QUANTILE[level] * Math.hypot(...width.map(({ relativeSd }) => relativeSd));
  const { unit } = top.set.load;
  const inUnit = (value: number): Mass => ({ value: massIn({ value, unit: "kg" }, unit), unit });
  return {
    status: "estimated",
    value: inUnit(valueKg),
    interval: { lower: inUnit(valueKg * Math.exp(-halfWidth)), upper: inUnit(valueKg * Math.exp(halfWidth)), level },
    width,
    method: { formula: formula.id, rule: "best-set-per-day" },
    basedOn: { sets: recent.length, days: used.length },
    caveats: collectCaveats(top),
  };
}

function checkSet({ load, reps, rir, date }: AssessableSet, place: number): void {
  const set = `sets[${place}]`;
  checkMass(`${set}.load`, load);
  checkNumber(`${set}.load.value`, load.value, { min: Number.MIN_VALUE, unit: load.unit });
  checkNumber(`${set}.reps`, reps, { min: 1, max: 1000, step: 1 });
  if (rir !== undefined) checkNumber(`${set}.rir`, rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  if (date !== undefined) checkCalendarDate(`${set}.date`, date);
}

function latestDate(sets: readonly AssessableSet[]): CalendarDate | undefined {
  const dates = sets.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return dates.reduce<CalendarDate | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

/** The best reading of each day, strongest first; sets without a date share one day. */
function bestPerDay(readings: readonly StrengthReading[]): StrengthReading[] {
  const best = new Map<number, StrengthReading>();
  for (const reading of [...readings].sort(strongestFirst)) {
    if (!best.has(reading.ageDays)) best.set(reading.ageDays, reading);
  }
  return [...best.values()];
}

/** Of two equal estimates the surer comes first, so that the order of the sets never matters. */
function strongestFirst(a: StrengthReading, b: StrengthReading): number {
  return b.estimateKg - a.estimateKg || weightOf(b) - weightOf(a);
}

/** Mean over readings, each weighted by the errors that are its own. */
function weigh(readings: readonly StrengthReading[], pick: (reading: StrengthReading) => number): number {
  return sum(readings.map((reading) => weightOf(reading) * pick(reading))) / sum(readings.map(weightOf));
}

function weightOf({ repetitionSd, effortSd, daySd }: StrengthReading): number {
  return 1 / (repetitionSd ** 2 + effortSd ** 2 + daySd ** 2);
}

function describeWidth(readings: readonly StrengthReading[]): WidthComponent[] {
  const own = (pick: (reading: StrengthReading) => number) =>
    Math.sqrt(sum(readings.map((reading) => (weightOf(reading) * pick(reading)) ** 2))) / sum(readings.map(weightOf));
  return [
    { source: "lifter-curve", relativeSd: weigh(readings, ({ curveSd }) => curveSd) },
    { source: "repetition-error", relativeSd: own(({ repetitionSd }) => repetitionSd) },
    { source: "effort", relativeSd: own(({ effortSd }) => effortSd) },
    { source: "day-to-day", relativeSd: own(({ daySd }) => daySd) },
  ];
}

function explainNothing(
  sets: readonly AssessableSet[],
  estimable: readonly AssessableSet[],
  mostReps: number,
): NotEstimableReason {
  if (sets.length === 0) return { code: "no-sets", message: "There is no set to estimate from." };
  if (estimable.length === 0) {
    return {
      code: "too-many-repetitions",
      message: `Every set allowed more than ${mostReps} repetitions; a heavier set is needed.`,
    };
  }
  return { code: "too-old", message: `No set lies within the ${LONGEST_AGE_DAYS} days up to the day asked for.` };
}
