import { LiftcoreError } from "../foundation/LiftcoreError";
import type { MassUnit } from "../units/mass";
import { defineFormula, DUST, type OneRepMaxFormula, type ValidReps } from "./formula";

/** On whom a regression was fitted; it speaks for nobody else. */
export interface FormulaPopulation {
  readonly people: string;
  readonly lift: string;
}

/** A formula that was fitted on one lift of certain people and is bound to the unit they were weighed in. */
export interface PopulationFormula<Id extends string = string, Unit extends MassUnit = MassUnit>
  extends OneRepMaxFormula<Id, Unit> {
  readonly population: FormulaPopulation;
}

/** A published regression: maximum = perLoad * load + perRep * reps + constant. */
interface LinearEquation<Id extends string, Unit extends MassUnit> {
  readonly id: Id;
  readonly name: string;
  readonly source: string;
  readonly validReps: ValidReps;
  readonly unit: Unit;
  readonly population: FormulaPopulation;
  readonly perLoad: number;
  /** 0 where the equation was fitted for its repetitions as a whole. */
  readonly perRep: number;
  readonly constant: number;
}

/**
 * A load below this share of the maximum is so light that the constant makes the number, and the equation says nothing;
 * judgement: no other formula goes below it within ten repetitions.
 */
const LEAST_SHARE = 0.5;

/** Builds a formula from a regression line; it refuses where the line leaves 50 to 100 % of the maximum. */
export function defineLinearFormula<const Id extends string, const Unit extends MassUnit>(
  equation: LinearEquation<Id, Unit>,
): PopulationFormula<Id, Unit> {
  const { id, name, source, validReps, unit, population, perLoad, perRep, constant } = equation;
  const line = (load: number, reps: number) => perLoad * load + perRep * reps + constant;
  const checkShare = (argument: "load" | "oneRepMax", load: number, oneRepMax: number) => {
    if (load > 0 && load <= oneRepMax && load >= LEAST_SHARE * oneRepMax) return;
    const lead = argument === "load" ? "load must be" : "oneRepMax must leave a load of";
    throw new LiftcoreError(
      "not-estimable",
      `${lead} 50 to 100 % of the maximum by ${name}, got ${load} of ${oneRepMax} ${unit}`,
      argument,
    );
  };
  const formula = defineFormula({
    id,
    name,
    source,
    validReps,
    unit,
    estimate: (load, reps) => {
      const oneRepMax = line(load, reps);
      checkShare("load", load, oneRepMax);
      return oneRepMax;
    },
    load: (oneRepMax, reps) => {
      const load = (oneRepMax - line(0, reps)) / perLoad;
      checkShare("oneRepMax", load, oneRepMax);
      return load;
    },
    reps: (oneRepMax, load) => {
      checkShare("load", load, oneRepMax);
      const rest = oneRepMax - line(load, 0);
      return perRep === 0 ? onlyReps(name, validReps, Math.abs(rest) <= DUST * oneRepMax) : rest / perRep;
    },
  });
  return { ...formula, population };
}

/** The repetitions of an equation that does not count them: known where it allows one number only. */
function onlyReps(name: string, { min, max }: ValidReps, isOnLine: boolean): number {
  if (min === max) return isOnLine ? min : Number.NaN;
  throw new LiftcoreError("not-estimable", `reps cannot be told by ${name}: ${min} to ${max} give one maximum`, "load");
}
