import { defineMultiplierFormula } from "../formula";
import { meanRepetitionsAt, shareAtMeanRepetitions } from "../norms/repetitionNorms";

/**
 * 1RM = load / share, where `share` is that of the maximum at which people did so many repetitions on average, over 269 studies
 * of all lifts. Published from 60 to 90 %, a curve between the rows, nothing beyond: five repetitions to 19.5.
 */
export const nuzzo = /* @__PURE__ */ defineMultiplierFormula({
  id: "nuzzo",
  name: "Nuzzo",
  source: "nuzzo-2024",
  validReps: { min: 5, max: 19.5 },
  multiplier: (reps) => 1 / shareAtMeanRepetitions(reps),
  repsAtShare: meanRepetitionsAt,
});
