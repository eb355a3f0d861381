import { lumbarArching, neckCranes, rushedRepetitions } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The crunch with a turn: each elbow side towards the opposite knee, legs pedalling. */
export const bicycleCrunch = /* @__PURE__ */ defineLift(() => ({
  id: "bicycle-crunch",
  aliases: ["Bicycle kick crunch", "Pedalling crunch"],
  bodyPart: "core",
  pattern: "trunk-flexion",
  plane: "transverse",
  mechanic: "compound",
  laterality: "alternating",
  requires: [],
  movers: [
    ["obliques", "primary", 1, "short"],
    ["rectus-abdominis", "primary", 1, "short"],
    ["iliopsoas", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["transversus-abdominis"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.35,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "elbows-chase-knees", { obliques: "less" }),
    rushedRepetitions,
    neckCranes,
    lumbarArching,
  ],
  presets: [defineAccessory(15, 30, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
