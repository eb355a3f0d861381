import { hipsTwist, loadTooHeavy, rushedRepetitions, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The press straight out against a cable that pulls from the side. */
export const pallofPress = /* @__PURE__ */ defineLift(() => ({
  id: "pallof-press",
  aliases: ["Pallof", "Anti-rotation press", "Cable core Pallof press", "Cable core palloff press"],
  bodyPart: "core",
  pattern: "anti-rotation",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["cable"],
  movers: [
    ["obliques", "primary", 1, "even"],
    ["transversus-abdominis", "secondary", 0.25, "even"],
    ["rectus-abdominis", "secondary", 0.25, "even"],
  ],
  stabilisers: ["gluteus-medius-minimus"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    hipsTwist,
    trunkLeansBack,
    rushedRepetitions,
    shouldersShrug,
    loadTooHeavy,
  ],
  presets: [defineAccessory(10, 15, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
