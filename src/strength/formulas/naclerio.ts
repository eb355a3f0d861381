import { defineMultiplierFormula } from "../formula";

/** 1RM = load / (0.951 * exp(-0.021 * reps)), from bench presses. Reads 107 % out of a single. */
export const naclerio = /* @__PURE__ */ defineMultiplierFormula({
  id: "naclerio",
  name: "Naclerio",
  source: "naclerio-2009",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => Math.exp(0.021 * reps) / 0.951,
  repsAtShare: (share) => -Math.log(share / 0.951) / 0.021,
});
