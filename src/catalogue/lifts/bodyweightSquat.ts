import { heelsLift, kneesCaveIn, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The squat with nothing but the body. */
export const bodyweightSquat = /* @__PURE__ */ defineLift(() => ({
  id: "bodyweight-squat",
  aliases: ["Prisoner squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["rectus-abdominis", "erector-spinae"],
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0.86 },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [rangeCutShort, heelsLift, kneesCaveIn, loweredTooFast],
  presets: [defineAccessory(15, 30, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
