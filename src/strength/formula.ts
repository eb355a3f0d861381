import { LiftcoreError } from "../foundation/LiftcoreError";
import { refuseArgument } from "../foundation/refuseArgument";
import { checkNumber } from "../foundation/checkNumber";
import type { MassUnit } from "../units/mass";

/** The range of repetitions to failure within which a formula may be evaluated. */
export interface ValidReps {
  readonly min: number;
  readonly max: number;
}

/** "any" when a formula only multiplies the load; otherwise the one unit its constants are stated in. */
export type FormulaUnit = "any" | MassUnit;

/**
 * A relation between load, repetitions to failure and one-repetition maximum.
 *
 * Repetitions here are repetitions to failure: those done plus those left in reserve, in half steps.
 * Loads and maxima are plain numbers in one unit; `unit` says whether that unit matters.
 */
export interface OneRepMaxFormula<Id extends string = string, Unit extends FormulaUnit = FormulaUnit> {
  readonly id: Id;
  readonly name: string;
  /** Id in `sources`. */
  readonly source: string;
  readonly validReps: ValidReps;
  readonly unit: Unit;
  /** How much people differ in what a repetition adds, as a standard deviation of its logarithm; 0.5, that of people, when left out. */
  readonly growthSpread?: number;
  /** One-repetition maximum from a load and the repetitions to failure it allowed. */
  readonly estimate: (load: number, reps: number) => number;
  /** Load that allows so many repetitions to failure. */
  readonly load: (oneRepMax: number, reps: number) => number;
  /** Repetitions to failure that a load allows, as a real number. */
  readonly reps: (oneRepMax: number, load: number) => number;
}

/** What floating point may add at the ends, so that the load of `validReps.max` repetitions allows that many again. */
export const DUST = 1e-9;

/** Without an upper end: formulas also read logs, where a slip of the keys must not throw. */
const FROM_ZERO = { min: 0 };
const ABOVE_ZERO = { min: Number.MIN_VALUE };

/** Builds a formula whose every argument is checked; its own functions see only what the checks let through. */
export function defineFormula<const Id extends string, const Unit extends FormulaUnit>(
  formula: OneRepMaxFormula<Id, Unit>,
): OneRepMaxFormula<Id, Unit> {
  const { id, name, source, validReps, unit } = formula;
  // Written out: checks of ranges spelled alike run twice as fast as of spread ones.
  const repsRange = { min: validReps.min, max: validReps.max, step: 0.5 };
  return {
    id,
    name,
    source,
    validReps,
    unit,
    estimate: (load, reps) => {
      checkNumber("load", load, FROM_ZERO);
      checkNumber("reps", reps, repsRange);
      return requireFinite("load", load, formula.estimate(load, reps));
    },
    load: (oneRepMax, reps) => {
      checkNumber("oneRepMax", oneRepMax, FROM_ZERO);
      checkNumber("reps", reps, repsRange);
      return requireFinite("oneRepMax", oneRepMax, formula.load(oneRepMax, reps));
    },
    reps: (oneRepMax, load) => {
      checkNumber("oneRepMax", oneRepMax, ABOVE_ZERO);
      checkNumber("load", load, ABOVE_ZERO);
      const reps = formula.reps(oneRepMax, load);
      if (reps >= validReps.min - DUST && reps <= validReps.max + DUST) return reps;
      throw new LiftcoreError(
        "not-estimable",
        `load must allow ${validReps.min} to ${validReps.max} repetitions by ${name}, got ${load} of ${oneRepMax}`,
        "load",
      );
    },
  };
}

function requireFinite(argument: string, mass: number, answer: number): number {
  if (Number.isFinite(answer)) return answer;
  refuseArgument(argument, `must be small enough for a finite answer, got ${mass}`);
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

/** Builds a formula from its multiplier and the inverse; it holds in every unit. */
export function defineMultiplierFormula<const Id extends string>(definition: Multiplier<Id>): OneRepMaxFormula<Id, "any"> {
  const { multiplier, repsAtShare, ...named } = definition;
  return defineFormula({
    ...named,
    unit: "any",
    estimate: (load, reps) => load * multiplier(reps),
    load: (oneRepMax, reps) => oneRepMax / multiplier(reps),
    reps: (oneRepMax, load) => repsAtShare(load / oneRepMax),
  });
}
