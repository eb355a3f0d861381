import { armsOnly, neckCranes, rushedRepetitions } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The side crunch lying on the back, each hand reaching for its heel in turn. */
export const heelTap = /* @__PURE__ */ defineLift(() => ({
  id: "heel-tap",
  aliases: ["Heel touch", "Alternating heel touch", "Lying heel touch", "Penguin crunch", "Penguin toe tap"],
  bodyPart: "core",
  pattern: "trunk-lateral-flexion",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "alternating",
  requires: [],
  movers: [
    ["obliques", "primary", 1, "short"],
    ["rectus-abdominis", "secondary", 0.5, "short"],
  ],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.35,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    armsOnly,
    defineMistake("minor", "shoulders-drop"),
    neckCranes,
    rushedRepetitions,
  ],
  presets: [defineAccessory(20, 40, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
