import { defineMultiplierFormula } from "../formula";

/** 1RM = 100 * load / (101.3 - 2.67123 * reps), which some apps call McGlothin. Explodes towards 38 repetitions, so it refuses beyond 15. */
export const lander = /* @__PURE__ */ defineMultiplierFormula({
  id: "lander",
  name: "Lander",
  source: "lander-1985",
  validReps: { min: 1, max: 15 },
  multiplier: (reps) => 100 / (101.3 - 2.67123 * reps),
  repsAtShare: (share) => (101.3 - 100 * share) / 2.67123,
});
