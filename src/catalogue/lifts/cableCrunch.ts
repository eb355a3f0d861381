import { loadTooHeavy, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The crunch against a cable. */
export const cableCrunch = /* @__PURE__ */ defineLift(() => ({
  id: "cable-crunch",
  aliases: ["Kneeling cable crunch", "Rope crunch"],
  bodyPart: "core",
  pattern: "trunk-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["cable", "rope"],
  movers: [
    ["rectus-abdominis", "primary", 1, "mid"],
    ["obliques", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["iliopsoas"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "hip-flexors-take-over", { "rectus-abdominis": "less" }),
    defineMistake("minor", "arms-pull", { "rectus-abdominis": "less" }),
    loweredTooFast,
    loadTooHeavy,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
