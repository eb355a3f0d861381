import { defineMultiplierFormula } from "../formula";

/**
 * 1RM = load / (1.0261 * exp(-0.0262 * reps)). Often copied with -0.00262, which would let a maximum be lifted ten times;
 * only this exponent agrees with measured repetitions.
 */
export const berger = /* @__PURE__ */ defineMultiplierFormula({
  id: "berger",
  name: "Berger",
  source: "berger-1961",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => Math.exp(0.0262 * reps) / 1.0261,
  repsAtShare: (share) => -Math.log(share / 1.0261) / 0.0262,
});
