import { GROWTH_PER_REPETITION } from "../../units/effort";
import { defineMultiplierFormula } from "../formula";

/** 1RM = load * (1 + 0.0353 * (reps - 1)): Epley's line moved so that a single is its own load. The default. */
export const epleyModified = /* @__PURE__ */ defineMultiplierFormula({
  id: "epley-modified",
  name: "Epley, modified",
  source: "jovanovic-stmr",
  validReps: { min: 1, max: 20 },
  multiplier: (reps) => 1 + GROWTH_PER_REPETITION * (reps - 1),
  repsAtShare: (share) => (1 / share - 1) / GROWTH_PER_REPETITION + 1,
});
