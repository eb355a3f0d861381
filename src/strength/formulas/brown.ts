import { defineMultiplierFormula } from "../formula";

/** 1RM = load * (0.9849 + 0.0328 * reps). One table prints 0.0338; five programs and this one hold 0.0328. */
export const brown = /* @__PURE__ */ defineMultiplierFormula({
  id: "brown",
  name: "Brown",
  source: "brown-1992",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 0.9849 + 0.0328 * reps,
  repsAtShare: (share) => (1 / share - 0.9849) / 0.0328,
});
