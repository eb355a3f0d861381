import { LiftcoreError } from "../foundation/LiftcoreError";
import { checkNumber } from "../foundation/checkNumber";

/** The range of repetitions to failure within which a formula may be evaluated. */
export interface ValidReps {
  readonly min: number;
  readonly max: number;
}

/**
 * A relation between load, repetitions to failure and one-repetition maximum.
 *
 * Repetitions here are repetitions to failure: those done plus those left in reserve, in half steps.
 * Loads and maxima are plain numbers in one unit; `unit` says whether that unit matters.
 */
export interface OneRepMaxFormula<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Id in `sources`. */
  readonly source: string;
  readonly validReps: ValidReps;
  /** "any" when the formula only multiplies; otherwise the one unit its constants are stated in. */
  readonly unit: "any" | "kg" | "lb";
  /** One-repetition maximum from a load and the repetitions to failure it allowed. */
  readonly estimate: (load: number, reps: number) => number;
  /** Load that allows so many repetitions to failure. */
  readonly load: (oneRepMax: number, reps: number) => number;
  /** Repetitions to failure that a load allows, as a real number. */
  readonly reps: (oneRepMax: number, load: number) => number;
}

/** The two directions of a formula that multiplies the load by a factor of the repetitions. */
interface Multiplier<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly source: string;
  readonly validReps: ValidReps;
  /** one-repetition maximum / load, from repetitions to failure */
  readonly multiplier: (reps: number) => number;
  /** repetitions to failure, from load / one-repetition maximum */
  readonly repsAtShare: (share: number) => number;
}

/** What floating point may add at the ends, so that the load of `validReps.max` repetitions allows that many again. */
const DUST = 1e-9;

/** Builds a formula from its multiplier and the inverse; every argument of the result is checked. */
export function defineMultiplierFormula<const Id extends string>(definition: Multiplier<Id>): OneRepMaxFormula<Id> {
  const { id, name, source, validReps, multiplier, repsAtShare } = definition;
  const checkReps = (reps: number) => {
    checkNumber("reps", reps, { ...validReps, step: 0.5 });
  };
  return {
    id,
    name,
    source,
    validReps,
    unit: "any",
    estimate: (load, reps) => {
      checkNumber("load", load, { min: 0 });
      checkReps(reps);
      return load * multiplier(reps);
    },
    load: (oneRepMax, reps) => {
      checkNumber("oneRepMax", oneRepMax, { min: 0 });
      checkReps(reps);
      return oneRepMax / multiplier(reps);
    },
    reps: (oneRepMax, load) => {
      checkNumber("oneRepMax", oneRepMax, { min: Number.MIN_VALUE });
      checkNumber("load", load, { min: Number.MIN_VALUE });
      const reps = repsAtShare(load / oneRepMax);
      if (reps >= validReps.min - DUST && reps <= validReps.max + DUST) return reps;
      throw new LiftcoreError(
        "not-estimable",
        `load must allow ${validReps.min} to ${validReps.max} repetitions by ${name}, got ${load} of ${oneRepMax}`,
        "load",
      );
    },
  };
}
