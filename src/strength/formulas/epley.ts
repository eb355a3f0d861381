import { defineMultiplierFormula } from "../formula";

/** 1RM = load * (1 + reps / 30). Gives 103 % of the load for a single; `estimateOneRepMax` guards against that. */
export const epley = /* @__PURE__ */ defineMultiplierFormula({
  id: "epley",
  name: "Epley",
  source: "epley-1985",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 1 + reps / 30,
  repsAtShare: (share) => 30 * (1 / share - 1),
});
