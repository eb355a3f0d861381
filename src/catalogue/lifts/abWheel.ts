import { lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The rollout with a wheel, from the knees. */
export const abWheel = /* @__PURE__ */ defineLift(() => ({
  id: "ab-wheel",
  name: "Ab wheel rollout",
  aliases: [
    "Ab wheel",
    "Ab rollout",
    "Ab roller",
    "Wheel rollout",
    "Kneeling ab wheel rollout",
    "Bauchroller",
    "Roue abdominale",
  ],
  bodyPart: "core",
  pattern: "anti-extension",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["ab-wheel"],
  movers: [
    ["rectus-abdominis", "primary", 1, "long"],
    ["obliques", "secondary", 0.5, "mid"],
    ["latissimus-dorsi", "secondary", 0.25, "long"],
  ],
  stabilisers: ["serratus-anterior", "transversus-abdominis", "triceps-brachii"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 3, skill: 3, axial: 0, systemic: 2 },
  mistakes: [
    lumbarArching,
    defineMistake("minor", "hips-pike", { "rectus-abdominis": "less" }),
    defineMistake("major", "rolls-past-control"),
    rangeCutShort,
  ],
  presets: [defineAccessory(6, 15, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
