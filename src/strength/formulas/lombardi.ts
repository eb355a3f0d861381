import { defineMultiplierFormula } from "../formula";

/** 1RM = load * reps^0.10. Its inverse runs away below about 75 % of the maximum, so it refuses beyond 15. */
export const lombardi = /* @__PURE__ */ defineMultiplierFormula({
  id: "lombardi",
  name: "Lombardi",
  source: "lombardi-1989",
  validReps: { min: 1, max: 15 },
  multiplier: (reps) => reps ** 0.1,
  repsAtShare: (share) => share ** -10,
});
