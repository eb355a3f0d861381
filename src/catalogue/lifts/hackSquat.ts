import { heelsLift, hipsLiftOffPad, jointLockedHard, kneesCaveIn, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The squat on an inclined sled with back and shoulders on pads. */
export const hackSquat = /* @__PURE__ */ defineLift(() => ({
  id: "hack-squat",
  aliases: ["Sled hack squat"],
  bodyPart: "legs",
  pattern: "squat",
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
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    // Judgement: the body rides the slope with the sled.
    bodyMassShare: 0.7,
  },
  demands: { stability: 1, skill: 1, axial: 3, systemic: 3 },
  mistakes: [
    rangeCutShort,
    heelsLift,
    hipsLiftOffPad,
    jointLockedHard,
    kneesCaveIn,
  ],
  presets: [defineAccessory(6, 12, 2, 150)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
