import { kneesCaveIn, rangeCutShort, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The squat with the load hanging from a belt round the hips. */
export const beltSquat = /* @__PURE__ */ defineLift(() => ({
  id: "belt-squat",
  aliases: ["Hip belt squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine", "belt"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["rectus-abdominis", "transversus-abdominis", "gluteus-medius-minimus"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 5, lb: 10 }, bodyMassShare: 0.86 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 3 },
  mistakes: [
    rangeCutShort,
    trunkFoldsForward,
    kneesCaveIn,
    defineMistake("minor", "arms-pull-up"),
  ],
  presets: [defineAccessory(6, 12, 2, 150)],
  evidence: { grade: "laboratory", sources: ["krause-neto-2020", "project-judgement"] },
  revised: "2026-11-22",
}));
