import { loadTooHeavy, neckCranes, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The pull of a rope to the face on a cable. */
export const facePull = /* @__PURE__ */ defineLift(() => ({
  id: "face-pull",
  aliases: ["Rope face pull", "Supported face pull"],
  bodyPart: "shoulders",
  pattern: "horizontal-pull",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["cable", "rope"],
  movers: [
    ["posterior-deltoid", "primary", 1, "short"],
    ["middle-back", "secondary", 0.5, "short"],
    ["rotator-cuff", "secondary", 0.5, "short", "judgement", ["infraspinatus", "teres-minor"]],
    ["biceps-brachii", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rectus-abdominis"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "elbows-drop", { "posterior-deltoid": "less" }),
    trunkLeansBack,
    shouldersShrug,
    neckCranes,
    loadTooHeavy,
  ],
  presets: [defineAccessory(12, 20, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
