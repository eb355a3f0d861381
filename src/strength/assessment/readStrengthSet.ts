import { isLiftcoreError } from "../../foundation/LiftcoreError";
import { massIn } from "../../units/convertMass";
import { MOST_REPS_TO_FAILURE } from "../../units/effort";
import type { AssessableSet } from "./assessment";
import { requireAnswer } from "../checkFormula";
import type { OneRepMaxFormula } from "../formula";
import { isReadableLoad } from "../loadRanges";
import { DAY_SD, repetitionError, RIR_BIAS_REPS, RIR_ERROR_REPS, unknownEffortReps } from "./uncertainty";

/** One set read for strength. Standard deviations are relative to the estimate. */
export interface StrengthReading {
  readonly set: AssessableSet;
  readonly ageDays: number;
  readonly estimateKg: number;
  /** Repetitions to failure beyond what the formula reads: the estimate is for the most it reads. */
  readonly isBound: boolean;
  readonly repsToFailure: number;
  readonly effortKnown: boolean;
  /** estimate / load: what the formula makes of the repetitions. */
  readonly multiplier: number;
  readonly repetitionSd: number;
  readonly effortSd: number;
  readonly effortBiasSd: number;
}

/** Repetitions done and left in reserve; a set that ended because another repetition failed left none. */
export function repsToFailureOf({ reps, rir = 0, toFailure }: AssessableSet): number {
  return toFailure === true ? reps : reps + rir;
}

/** Most repetitions to failure at which a formula is read: its own limit, and never beyond 12. */
export function mostRepsRead({ validReps }: OneRepMaxFormula): number {
  return Math.min(MOST_REPS_TO_FAILURE, validReps.max);
}

/** Reads one set by a formula; `undefined` where the formula starts at more repetitions or does not take such a load, and for a load nobody lifts. */
export function readStrengthSet(set: AssessableSet, formula: OneRepMaxFormula, ageDays: number): StrengthReading | undefined {
  const repsToFailure = repsToFailureOf(set);
  const reps = Math.min(repsToFailure, mostRepsRead(formula));
  if (reps < formula.validReps.min && reps !== 1) return undefined;

  const unit = formula.unit === "any" ? "kg" : formula.unit;
  const load = massIn(set.load, unit);
  if (!isReadableLoad(load)) return undefined;
  const estimate = reps === 1 ? load : estimateOrNothing(formula, load, reps);
  if (estimate === undefined) return undefined;
  const perRep = changePerRep(formula, load, reps);
  const { rir, toFailure } = set;
  const isRated = toFailure !== true && rir !== undefined;
  return {
    set,
    ageDays,
    estimateKg: massIn({ value: estimate, unit }, "kg"),
    isBound: reps < repsToFailure,
    repsToFailure,
    effortKnown: toFailure === true || rir !== undefined,
    multiplier: estimate / load,
    repetitionSd: repetitionError(reps) * perRep,
    effortSd: (toFailure === true ? 0 : isRated ? RIR_ERROR_REPS : unknownEffortReps(reps)) * perRep,
    effortBiasSd: isRated ? RIR_BIAS_REPS * perRep : 0,
  };
}

/** Standard deviation to expect between two days with such a best set, close together. */
export function sessionSdOf({ repetitionSd, effortSd }: StrengthReading): number {
  return Math.hypot(DAY_SD, repetitionSd, effortSd);
}

/** Formulas made for one group refuse loads far from those they were made with; that is the formula's limit, not the log's mistake. */
function estimateOrNothing(formula: OneRepMaxFormula, load: number, reps: number): number | undefined {
  try {
    return requireAnswer("formula", "estimate", load, formula.estimate(load, reps));
  } catch (error) {
    if (isLiftcoreError(error) && error.code === "not-estimable") return undefined;
    throw error;
  }
}

/** The usual change per repetition, where a formula cannot tell its own. */
const USUAL_CHANGE_PER_REP = 0.03;

/** How much the estimate changes, relatively, per repetition around this number. */
function changePerRep(formula: OneRepMaxFormula, load: number, reps: number): number {
  const low = Math.max(formula.validReps.min, reps - 0.5);
  const high = Math.min(formula.validReps.max, reps + 0.5);
  if (high <= low) return USUAL_CHANGE_PER_REP;
  const from = estimateOrNothing(formula, load, low);
  const to = estimateOrNothing(formula, load, high);
  return from !== undefined && to !== undefined ? Math.log(to / from) / (high - low) : USUAL_CHANGE_PER_REP;
}
