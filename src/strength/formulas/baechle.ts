import { defineMultiplierFormula } from "../formula";

/** 1RM = load * (1 + 0.033 * reps): Epley's line with a rounded slope. */
export const baechle = /* @__PURE__ */ defineMultiplierFormula({
  id: "baechle",
  name: "Baechle",
  source: "baechle-2000",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 1 + 0.033 * reps,
  repsAtShare: (share) => (1 / share - 1) / 0.033,
});
