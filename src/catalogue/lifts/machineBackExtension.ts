import { loadTooHeavy, loweredTooFast, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The seated back extension against a pad. */
export const machineBackExtension = /* @__PURE__ */ defineLift(() => ({
  id: "machine-back-extension",
  aliases: ["Seated back extension", "Lower back machine"],
  bodyPart: "back",
  pattern: "back-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["erector-spinae", "primary", 1, "mid", "laboratory"],
    ["gluteus-maximus", "secondary", 0.25, "mid"],
    ["hamstrings", "secondary", 0.25, "mid", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["rectus-abdominis", "quadriceps"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 1, systemic: 1 },
  mistakes: [
    defineMistake("minor", "pelvis-slides", { "erector-spinae": "less" }),
    loweredTooFast,
    lumbarArching,
    loadTooHeavy,
  ],
  presets: [defineAccessory(12, 20, 3, 90)],
  evidence: { grade: "laboratory", sources: ["san-juan-2005"] },
  revised: "2026-11-22",
}));
