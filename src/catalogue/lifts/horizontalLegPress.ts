import { bouncedTurn, hipsLiftOffPad, jointLockedHard, kneesCaveIn, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The leg press that is pushed along the floor, sitting upright. */
export const horizontalLegPress = /* @__PURE__ */ defineLift(() => ({
  id: "horizontal-leg-press",
  aliases: ["Seated leg press"],
  bodyPart: "legs",
  pattern: "leg-press",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["soleus"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 5, lb: 10 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 3 },
  mistakes: [hipsLiftOffPad, jointLockedHard, kneesCaveIn, rangeCutShort, bouncedTurn],
  presets: [defineAccessory(10, 15, 2, 120)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
