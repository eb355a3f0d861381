import { defineMultiplierFormula } from "../formula";

/** 1RM = 100 * load / (83.7677 * exp(-0.0338 * reps) + 17.6846), from bench presses. */
export const desgorces = /* @__PURE__ */ defineMultiplierFormula({
  id: "desgorces",
  name: "Desgorces",
  source: "desgorces-2010",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 100 / (83.7677 * Math.exp(-0.0338 * reps) + 17.6846),
  repsAtShare: (share) => -Math.log((100 * share - 17.6846) / 83.7677) / 0.0338,
});
