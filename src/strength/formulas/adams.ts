import { defineMultiplierFormula } from "../formula";

/** 1RM = load / (1 - 0.02 * reps): two percent a repetition, the nearest of all to the mean of many studies (nuzzo-2024). */
export const adams = /* @__PURE__ */ defineMultiplierFormula({
  id: "adams",
  name: "Adams",
  source: "adams-1998",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 1 / (1 - 0.02 * reps),
  repsAtShare: (share) => (1 - share) / 0.02,
});
