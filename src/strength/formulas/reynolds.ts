import { defineMultiplierFormula } from "../formula";

/**
 * 1RM = load / (0.5551 * exp(-0.0723 * reps) + 0.4847), a curve through maxima of 1, 5, 10 and 20 repetitions. Reads 99.89 %
 * out of a single, the only formula to go below the load. One table prints + 0.4847 inside the exponent; that is a misprint.
 */
export const reynolds = /* @__PURE__ */ defineMultiplierFormula({
  id: "reynolds",
  name: "Reynolds",
  source: "reynolds-2006",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 1 / (0.5551 * Math.exp(-0.0723 * reps) + 0.4847),
  repsAtShare: (share) => -Math.log((share - 0.4847) / 0.5551) / 0.0723,
});
