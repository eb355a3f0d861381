import { LiftcoreError } from "../../foundation/LiftcoreError";
import { defineFormula } from "../formula";
import { invertIncreasing } from "../invertIncreasing";

const NAME = "Marzagao";

/** Below 3.6 kg more load can give less maximum, above 4.75 kg never, however many the repetitions; the round number is judgement. */
const LEAST_LOAD_KG = 5;

const REPS_EXPONENT = 0.85;

/** What stands for Epley's 30: it grows with the load in kilograms. */
const conversionFactor = (loadKg: number): number => 4.58 * Math.log(loadKg) - 2.55;

const estimate = (loadKg: number, reps: number): number =>
  loadKg * (1 + (reps - 1) ** REPS_EXPONENT / conversionFactor(loadKg));

function checkLoad(loadKg: number): void {
  if (loadKg >= LEAST_LOAD_KG) return;
  throw new LiftcoreError("not-estimable", `load must be at least ${LEAST_LOAD_KG} kg by ${NAME}, got ${loadKg}`, "load");
}

/**
 * 1RM = load * (1 + (reps - 1)^0.85 / (4.58 * ln(load) - 2.55)), load in kg: light lifts gain more per repetition.
 *
 * Chosen so that near-failure sets of app users agree with each other; no maximum was measured, so it may agree and be wrong.
 * Fifteen repetitions as its end are judgement.
 */
export const marzagao = /* @__PURE__ */ defineFormula({
  id: "marzagao",
  name: NAME,
  source: "marzagao-2026",
  validReps: { min: 1, max: 15 },
  unit: "kg",
  estimate: (load, reps) => {
    checkLoad(load);
    return estimate(load, reps);
  },
  load: (oneRepMax, reps) => {
    const highest = Math.max(LEAST_LOAD_KG, oneRepMax);
    const load = invertIncreasing((loadKg) => estimate(loadKg, reps), oneRepMax, LEAST_LOAD_KG, highest);
    if (load >= LEAST_LOAD_KG) return load;
    throw new LiftcoreError(
      "not-estimable",
      `oneRepMax must leave a load of at least ${LEAST_LOAD_KG} kg by ${NAME}, got ${oneRepMax} for ${reps} repetitions`,
      "oneRepMax",
    );
  },
  reps: (oneRepMax, load) => {
    checkLoad(load);
    return 1 + (conversionFactor(load) * (oneRepMax / load - 1)) ** (1 / REPS_EXPONENT);
  },
});
