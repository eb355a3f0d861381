import { anklesRollOut, bouncedTurn, lostBalance, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";
import { bodyweightCalfRaise } from "./bodyweightCalfRaise";

/** The calf raise standing on one leg, best on a step. */
export const singleLegCalfRaise = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightCalfRaise,
  id: "single-leg-calf-raise",
  name: "Single-leg calf raise",
  aliases: ["Single-leg standing calf raise"],
  laterality: "unilateral",
  requires: [],
  mayUse: ["box", "dumbbell"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // All but the foot, about which the body turns.
    bodyMassShare: 0.98,
  },
  demands: { stability: 3, skill: 1, axial: 0, systemic: 1 },
  mistakes: [bouncedTurn, rangeCutShort, lostBalance, anklesRollOut],
  presets: [defineAccessory(8, 20, 2, 75)],
  revised: "2026-11-22",
}));
