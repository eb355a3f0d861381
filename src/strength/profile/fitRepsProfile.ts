import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from "../../foundation/normal";
import { checkCalendarDate, type CalendarDate } from "../../units/calendar";
import { massIn } from "../../units/convertMass";
import { checkMass, type Mass } from "../../units/mass";
import type { AssessableSet } from "../assessment/assessment";
import { checkAssessableSets, latestDate } from "../assessment/assessableSets";
import { LOAD_ABOVE_ZERO } from "../loadRanges";
import { fitGrowthCurve } from "./fitGrowthCurve";
import { leaveOutOutdone, readWindow, type CurveSet } from "./readCurveSets";
import type { NoRepsProfile, RepsProfile } from "./repsProfile";

/** Options of {@link fitRepsProfile}. */
export interface FitRepsProfileOptions {
  /** A tested maximum, above 0 and at most 10 000 in either unit; the curve alone is then fitted. Both are fitted together when left out. */
  readonly oneRepMax?: Mass;
  /** The day the profile is for; the latest set's day when left out. */
  readonly asOf?: CalendarDate;
  /** How many days back sets are read, 1 to 365; 42 when left out. */
  readonly windowDays?: number;
  /** Confidence of the ranges, 0.8 when left out. */
  readonly level?: ConfidenceLevel;
}

/** Six weeks: as long as a curve holds still; judgement. */
export const DEFAULT_WINDOW_DAYS = 42;
/** Loads less than a tenth apart, ln(1 / 0.9), say nothing about a curve: the heavier set alone was as good. */
const LEAST_LOG_CHANGE = 0.10536;
/** What converting units may leave between two equal masses, on the log scale. */
const ROUNDING = 1e-9;

/**
 * Fits the lifter's own load-repetition curve, and the maximum with it, from sets of one lift.
 *
 * maximum = load * (1 + growth * (repetitions to failure - 1)), good to about 20 repetitions. What is usual among people
 * stands behind it (growth about 0.0353, people differing by half of it either way) and gives way as sets to failure
 * or with a rating tell otherwise. A set below the curve counts little when nobody wrote its effort: it may have stopped
 * short. Of the sets of a day only those count that no heavier set with as many repetitions outdid.
 *
 * @param sets sets of one lift, in any order and unit
 * @param options a tested maximum, the day, the window and the confidence
 * @returns the profile with its ranges, the maximum in the unit of the window's heaviest set, or why there is none: loads must differ by a tenth, unless a maximum is given
 * @throws LiftcoreError `invalid-argument` for a set, maximum, window, date or level that cannot be
 * @see jovanovic-stmr, mitter-2022
 * @example
 * import { kg } from "liftcore/units";
 * import { fitRepsProfile } from "liftcore/strength";
 * const sets = [{ load: kg(90), reps: 6, toFailure: true }, { load: kg(80), reps: 13, toFailure: true }, { load: kg(70), reps: 22, toFailure: true }];
 * const profile = fitRepsProfile(sets);
 * profile.status === "fitted" && profile.growthPerRepetition.value < 0.03 // => true
 */
export function fitRepsProfile(sets: readonly AssessableSet[], options: FitRepsProfileOptions = {}): RepsProfile | NoRepsProfile {
  checkFitOptions(options);
  checkAssessableSets(sets);
  return fitCheckedSets(sets, options);
}

/** Fits sets and options that were checked; of the sets only those of the window matter. */
export function fitCheckedSets(sets: readonly AssessableSet[], options: FitRepsProfileOptions): RepsProfile | NoRepsProfile {
  const { oneRepMax, windowDays = DEFAULT_WINDOW_DAYS, level = 0.8, asOf = latestDate(sets) } = options;

  const window = readWindow(sets, asOf, windowDays);
  const read = leaveOutOutdone(window);
  const heaviest = read.reduce<CurveSet | undefined>((a, b) => (a && a.logLoad >= b.logLoad ? a : b), undefined);
  if (heaviest === undefined) return refuse("no-sets", "No set of at most 25 repetitions lies in the window.");
  const known = oneRepMax && Math.log(massIn(oneRepMax, "kg"));
  if (known === undefined && read.every(({ logLoad }) => heaviest.logLoad - logLoad < LEAST_LOG_CHANGE)) {
    return refuse("loads-too-close", "Loads must differ by at least a tenth for a curve to show.");
  }
  if (known !== undefined && heaviest.logLoad > known + ROUNDING) {
    return refuse("maximum-outdone", "A set was heavier than the maximum given.");
  }
  if (read.every(({ reps }) => reps === 1)) return refuse("only-singles", "Singles say nothing about repetitions.");

  const curve = fitGrowthCurve(read, known, level);
  const { unit } = findHeaviest(window, heaviest.load);
  const inUnit = (log: number): Mass => ({ value: massIn({ value: Math.exp(log), unit: "kg" }, unit), unit });
  const { value, lower, upper } = curve.logMaximum;
  return {
    status: "fitted",
    growthPerRepetition: curve.growth,
    oneRepMax: oneRepMax
      ? { value: oneRepMax, lower: oneRepMax, upper: oneRepMax }
      : { value: inUnit(value), lower: inUnit(lower), upper: inUnit(upper) },
    level,
    learned: curve.learned,
    basedOn: { sets: read.length, days: new Set(read.map(({ ageDays }) => ageDays)).size },
  };
}

/** Throws `invalid-argument` unless every option can be. */
export function checkFitOptions(options: FitRepsProfileOptions): void {
  checkObject("options", options);
  const { oneRepMax, asOf, windowDays, level } = options;
  if (oneRepMax !== undefined) {
    checkMass("oneRepMax", oneRepMax);
    checkNumber("oneRepMax.value", oneRepMax.value, { ...LOAD_ABOVE_ZERO, unit: oneRepMax.unit });
  }
  if (asOf !== undefined) checkCalendarDate("asOf", asOf);
  if (windowDays !== undefined) checkNumber("windowDays", windowDays, { min: 1, max: 365, step: 1 });
  if (level !== undefined) checkOneOf("level", level, CONFIDENCE_LEVELS);
}

/** The heaviest load, of twins the one in kilograms, so that the order of the sets never matters. */
function findHeaviest(sets: readonly CurveSet[], first: Mass): Mass {
  return sets.reduce((a, { load: b }) => {
    const more = Math.log(massIn(b, "kg") / massIn(a, "kg"));
    return more > ROUNDING || (more >= -ROUNDING && b.unit === "kg") ? b : a;
  }, first);
}

function refuse(code: NoRepsProfile["reason"]["code"], message: string): NoRepsProfile {
  return { status: "not-estimable", reason: { code, message } };
}
