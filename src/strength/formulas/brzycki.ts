import { defineMultiplierFormula } from "../formula";

/** 1RM = load * 36 / (37 - reps). Explodes towards 37 repetitions, so it refuses beyond 15. */
export const brzycki = /* @__PURE__ */ defineMultiplierFormula({
  id: "brzycki",
  name: "Brzycki",
  source: "brzycki-1993",
  validReps: { min: 1, max: 15 },
  multiplier: (reps) => 36 / (37 - reps),
  repsAtShare: (share) => 37 - 36 * share,
});
