import { defineMultiplierFormula } from "../formula";
import { invertIncreasing } from "../invertIncreasing";

const multiplier = (reps: number): number => 0.988 + reps * (0.0104 + reps * (0.0019 - 0.0000584 * reps));

/** The cubic grows from 0 up to here and turns down a little later. */
const LAST_GROWING_REP = 24;

/**
 * 1RM = load * (0.988 + 0.0104 * reps + 0.0019 * reps^2 - 0.0000584 * reps^3), fitted on machines from 3 to 20 repetitions
 * of 70 trained women of about 57 years; a single comes out as 100.02 % of its load. The cubic turns down after 24, so it
 * ends where it was fitted.
 */
export const kemmler = /* @__PURE__ */ defineMultiplierFormula({
  id: "kemmler",
  name: "Kemmler",
  source: "kemmler-2006",
  validReps: { min: 1, max: 20 },
  multiplier,
  repsAtShare: (share) => invertIncreasing(multiplier, 1 / share, 0, LAST_GROWING_REP),
});
