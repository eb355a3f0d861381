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

/** Repetitions done and left in reserve. */
export function repsToFailureOf({ reps, rir = 0 }: AssessableSet): number {
  return reps + rir;
}

/** Reads one set by a formula, as of a day. */
export function readStrengthSet(set: AssessableSet, formula: OneRepMaxFormula, asOf: CalendarDate | undefined): StrengthReading {
  const reps = repsToFailureOf(set);
  const multiplier = reps === 1 ? 1 : formula.estimate(1, reps);
  const ageDays = set.date === undefined || asOf === undefined ? 0 : daysBetween(set.date, asOf);
  const effortKnown = set.toFailure === true || set.rir !== undefined;
  const perRep = relativeChangePerRep(formula, reps);
  return {
    set,
    estimateKg: massIn(set.load, "kg") * multiplier,
    repsToFailure: reps,
    ageDays,
    effortKnown,
    curveSd: CURVE_SHARE * Math.abs(Math.log(multiplier)),
    repetitionSd: reps === 1 ? 0 : repetitionError(reps) * perRep,
    effortSd: set.toFailure === true ? 0 : effortKnown ? RIR_ERROR_REPS * perRep : UNKNOWN_EFFORT_SD,
    daySd: DAY_SD * gapFactor(ageDays),
  };
}

/** How much the estimate changes, relatively, per repetition around this number of repetitions. */
function relativeChangePerRep({ estimate }: OneRepMaxFormula, reps: number): number {
  const below = Math.max(1, reps - 0.5);
  return Math.log(estimate(1, reps + 0.5) / estimate(1, below)) / (reps + 0.5 - below);
}
