import { loweredTooFast, neckCranes, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The crunch on the floor: shoulder blades up, low back down. */
export const crunch = /* @__PURE__ */ defineLift(() => ({
  id: "crunch",
  aliases: ["Floor crunch", "Trunk curl"],
  bodyPart: "core",
  pattern: "trunk-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: [],
  mayUse: ["plates"],
  movers: [
    ["rectus-abdominis", "primary", 1, "short", "laboratory"],
    ["obliques", "secondary", 0.25, "short", "laboratory"],
  ],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.35,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    neckCranes,
    rangeCutShort,
    loweredTooFast,
    defineMistake("minor", "hip-flexors-take-over", { "rectus-abdominis": "less" }),
  ],
  presets: [defineAccessory(15, 25, 2, 75)],
  evidence: { grade: "laboratory", sources: ["escamilla-2006", "project-judgement"] },
  revised: "2026-11-22",
}));
