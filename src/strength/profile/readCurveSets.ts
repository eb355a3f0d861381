import { daysBetween, type CalendarDate } from "../../units/calendar";
import { massIn } from "../../units/convertMass";
import { GROWTH_PER_REPETITION } from "../../units/effort";
import type { Mass } from "../../units/mass";
import type { AssessableSet } from "../assessment/assessment";
import { repsToFailureOf } from "../assessment/readStrengthSet";
import { isReadableLoad } from "../loadRanges";
import { DAY_SD, gapFactor, repetitionError, RIR_ERROR_REPS, unknownEffortReps } from "../assessment/uncertainty";

/** One set as a point of a load-repetition curve, on natural logarithms. */
export interface CurveSet {
  readonly load: Mass;
  /** Of kilograms. */
  readonly logLoad: number;
  /** To failure, as far as is known. */
  readonly reps: number;
  readonly ageDays: number;
  readonly effortKnown: boolean;
  /** Standard deviations towards less and towards more strength than the set seems to show. */
  readonly sdBelow: number;
  readonly sdAbove: number;
}

/** Longer sets are endurance; judgement. */
const MOST_REPS = 25;

/** Reads the sets of a window, but for long ones and loads that nobody lifts. */
export function readWindow(sets: readonly AssessableSet[], asOf: CalendarDate | undefined, windowDays: number): readonly CurveSet[] {
  return sets
    .map((set) => readSet(set, set.date === undefined || asOf === undefined ? 0 : daysBetween(set.date, asOf)))
    .filter(({ load, reps, ageDays }) => reps <= MOST_REPS && isReadableLoad(massIn(load, "kg")) && ageDays >= 0 && ageDays < windowDays);
}

/**
 * Keeps the sets of a window that say something of the curve. A set of one day is left out when another of that day with
 * no less load and no fewer repetitions outdid it; one whose effort nobody wrote when any set of the window did.
 */
export function leaveOutOutdone(read: readonly CurveSet[]): readonly CurveSet[] {
  return read.filter((set, place) => !read.some((other, otherPlace) => outdoes(other, set, otherPlace < place)));
}

/** Of equals on one day the first stands. */
function outdoes(other: CurveSet, set: CurveSet, isFirst: boolean): boolean {
  if ((other.ageDays !== set.ageDays && set.effortKnown) || other.logLoad < set.logLoad || other.reps < set.reps) return false;
  if (other.logLoad > set.logLoad || other.reps > set.reps) return true;
  if (other.ageDays !== set.ageDays) return false;
  return other.sdBelow < set.sdBelow || (other.sdBelow === set.sdBelow && isFirst);
}

function readSet(set: AssessableSet, ageDays: number): CurveSet {
  const reps = repsToFailureOf(set);
  const perRep = GROWTH_PER_REPETITION / (1 + GROWTH_PER_REPETITION * (reps - 1));
  const effortKnown = set.toFailure === true || set.rir !== undefined;
  const effort = set.toFailure === true ? 0 : effortKnown ? RIR_ERROR_REPS : unknownEffortReps(reps);
  const own = Math.hypot(DAY_SD * gapFactor(Math.max(0, ageDays)), repetitionError(reps) * perRep);
  const withEffort = Math.hypot(own, effort * perRep);
  return {
    load: set.load,
    logLoad: Math.log(massIn(set.load, "kg")),
    reps,
    ageDays,
    effortKnown,
    sdBelow: effortKnown ? withEffort : 2 * withEffort,
    sdAbove: effortKnown ? withEffort : own,
  };
}
