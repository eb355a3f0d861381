import { defineMultiplierFormula } from "../formula";

/**
 * 1RM = 100 * load / (52.2 + 41.9 * exp(-0.055 * reps)), from students' bench presses. Reads 109 % out of a single,
 * and its inverse runs away towards 52 % of the maximum.
 */
export const mayhew = /* @__PURE__ */ defineMultiplierFormula({
  id: "mayhew",
  name: "Mayhew",
  source: "mayhew-1992",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 100 / (52.2 + 41.9 * Math.exp(-0.055 * reps)),
  repsAtShare: (share) => -Math.log((100 * share - 52.2) / 41.9) / 0.055,
});
