import { anklesRollOut, bouncedTurn, incompleteTop, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The calf raise with nothing but the body, best on a step. */
export const bodyweightCalfRaise = /* @__PURE__ */ defineLift(() => ({
  id: "bodyweight-calf-raise",
  aliases: ["Bodyweight standing calf raise"],
  bodyPart: "legs",
  pattern: "plantarflexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: [],
  mayUse: ["box"],
  movers: [
    ["gastrocnemius", "primary", 1, "long"],
    ["soleus", "primary", 1, "mid"],
  ],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // All but the feet, about which the body turns.
    bodyMassShare: 0.98,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    bouncedTurn,
    rangeCutShort,
    incompleteTop,
    anklesRollOut,
  ],
  presets: [defineAccessory(12, 25, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
