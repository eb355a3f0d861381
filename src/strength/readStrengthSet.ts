import { daysBetween, type CalendarDate } from "../units/calendar";
import { massIn } from "../units/convertMass";
import type { AssessableSet } from "./assessment";
import type { OneRepMaxFormula } from "./formula";
import { CURVE_SHARE, DAY_SD, gapFactor, repetitionError, RIR_ERROR_REPS, UNKNOWN_EFFORT_SD } from "./uncertainty";

/** One set read for strength: its estimate and the relative standard deviation of each cause of error. */
export interface StrengthReading {
  readonly set: AssessableSet;
  readonly estimateKg: number;
  readonly repsToFailure: number;
  readonly ageDays: number;
  readonly effortKnown: boolean;
  readonly curveSd: number;
  readonly repetitionSd: number;
  readonly effortSd: number;
  readonly daySd: number;
}

/** Repetitions done and left in reserve; a set that ended because another repetition failed left none. */
export function repsToFailureOf({ reps, rir = 0, toFailure }: AssessableSet): number {
  return toFailure === true ? reps : reps + rir;
}

/** Reads one set by a formula, as of a day. */
export function readStrengthSet(set: AssessableSet, formula: OneRepMaxFormula, asOf: CalendarDate | undefined): StrengthReading {
  const unit = formula.unit === "any" ? "kg" : formula.unit;
  const load = massIn(set.load, unit);
  const reps = repsToFailureOf(set);
  const estimate = reps === 1 ? load : formula.estimate(load, reps);
  const ageDays = set.date === undefined || asOf === undefined ? 0 : daysBetween(set.date, asOf);
  const perRep = relativeChangePerRep(formula, load, reps);
  return {
    set,
    estimateKg: massIn({ value: estimate, unit }, "kg"),
    repsToFailure: reps,
    ageDays,
    effortKnown: set.toFailure === true || set.rir !== undefined,
    curveSd: CURVE_SHARE * Math.abs(Math.log(estimate / load)),
    repetitionSd: reps === 1 ? 0 : repetitionError(reps) * perRep,
    effortSd: effortSdOf(set, perRep),
    daySd: DAY_SD * gapFactor(ageDays),
  };
}

function effortSdOf({ rir, toFailure }: AssessableSet, perRep: number): number {
  if (toFailure === true) return 0;
  return rir === undefined ? UNKNOWN_EFFORT_SD : RIR_ERROR_REPS * perRep;
}

/** How much the estimate changes, relatively, per repetition around this number of repetitions. */
function relativeChangePerRep({ estimate, validReps }: OneRepMaxFormula, load: number, reps: number): number {
  const low = Math.max(validReps.min, reps - 0.5);
  const high = Math.min(validReps.max, reps + 0.5);
  return Math.log(estimate(load, high) / estimate(load, low)) / (high - low);
}
