import { defineMultiplierFormula } from "../formula";

/** 1RM = load * (1 + reps / 40): Epley's line with a gentler slope. */
export const oconner = /* @__PURE__ */ defineMultiplierFormula({
  id: "oconner",
  name: "O'Conner",
  source: "oconner-1989",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 1 + reps / 40,
  repsAtShare: (share) => 40 * (1 / share - 1),
});
