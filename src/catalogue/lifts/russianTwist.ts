import { armsOnly, loadTooHeavy, rushedRepetitions } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The seated twist: leaning back, shoulders turned from side to side. */
export const russianTwist = /* @__PURE__ */ defineLift(() => ({
  id: "russian-twist",
  aliases: ["Seated Russian twist", "Mason twist"],
  bodyPart: "core",
  pattern: "trunk-rotation",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "alternating",
  requires: [],
  mayUse: ["plates", "medicine-ball", "dumbbell", "kettlebell"],
  movers: [
    ["obliques", "primary", 1, "mid"],
    ["rectus-abdominis", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["iliopsoas", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // The load is what the hands hold.
    bodyMassShare: 0,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    armsOnly,
    defineMistake("major", "lumbar-rounding"),
    rushedRepetitions,
    loadTooHeavy,
  ],
  presets: [defineAccessory(16, 30, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
