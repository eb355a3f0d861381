import { defineMultiplierFormula } from "../formula";

/** 1RM = 100 * load / (48.8 + 53.8 * exp(-0.075 * reps)). */
export const wathan = /* @__PURE__ */ defineMultiplierFormula({
  id: "wathan",
  name: "Wathan",
  source: "wathan-1994",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 100 / (48.8 + 53.8 * Math.exp(-0.075 * reps)),
  repsAtShare: (share) => -Math.log((100 * share - 48.8) / 53.8) / 0.075,
});
