import { oneRepMaxFormulas } from "../../../strength/oneRepMaxFormulas";
import { OPENWEIGHT_FORMULAS } from "../documents/lifterRecords";
import type { CarelessCheck } from "./carelessCode";
import { HEAVIEST_LOAD_KG } from "../../plausible";
import { numberAt } from "./checkSet";

/** A maximum may be rounded to the plates, up or down: 2.5 kg or 5 lb. */
const ROUNDING = { kg: 2.5, lb: 5 } as const;
/** Beyond any weight in either unit; such a one is noted for itself. */
const HIGHEST = 4 * HEAVIEST_LOAD_KG;
const DUST = 1e-9;

/** Notes an estimate that the formula it names does not give; a single may stand for itself. */
export const checkOneRepMax: CarelessCheck = (part, note) => {
  const id = OPENWEIGHT_FORMULAS.find((candidate) => candidate === part["formula"]);
  const [value, weight, reps] = ["value", "basedOnWeight", "basedOnReps"].map((key) => numberAt(part, key));
  if (id === undefined || value === undefined || weight === undefined || reps === undefined || weight > HIGHEST) return;
  const rounding = ROUNDING[part["unit"] === "lb" ? "lb" : "kg"] + DUST;
  if (reps === 1 && Math.abs(value - weight) <= rounding) return;
  const formula = oneRepMaxFormulas[id];
  const { min, max } = formula.validReps;
  if (reps < min || reps > max) {
    note("basedOnReps", "one-rep-max-beyond-formula", `${formula.name} holds for ${min} to ${max} repetitions, not ${reps}`);
    return;
  }
  const estimate = formula.estimate(weight, reps);
  if (Math.abs(value - estimate) <= rounding) return;
  note("value", "one-rep-max-off-formula", `${formula.name} gives ${estimate.toFixed(1)} from ${weight} for ${reps}, not ${value}`);
};

/** Notes a weight that is none, as its unit is missing. */
export const checkWeightHasUnit: CarelessCheck = (part, note) => {
  if (numberAt(part, "weight") !== undefined && part["unit"] === undefined) note("unit", "weight-without-unit", "a weight needs a unit");
};
