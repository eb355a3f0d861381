import { heelsLift, kneesCaveIn, loadDriftsForward, lumbarRounding, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The squat with one dumbbell or kettlebell held against the chest. */
export const gobletSquat = /* @__PURE__ */ defineLift(() => ({
  id: "goblet-squat",
  aliases: ["Kettlebell goblet squat", "Kettlebell squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dumbbell"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: [
    "rectus-abdominis",
    "obliques",
    "transversus-abdominis",
    "erector-spinae",
    "middle-back",
    "biceps-brachii",
  ],
  loading: { convention: "total", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0.86 },
  demands: { stability: 3, skill: 2, axial: 2, systemic: 2 },
  mistakes: [loadDriftsForward, heelsLift, kneesCaveIn, lumbarRounding, rangeCutShort],
  presets: [defineAccessory(8, 15, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
