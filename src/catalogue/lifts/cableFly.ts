import { flyBecomesPress, loadTooHeavy, shouldersRollForward, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The fly between two cable stacks. */
export const cableFly = /* @__PURE__ */ defineLift(() => ({
  id: "cable-fly",
  aliases: ["Cable fly crossover", "Crossover"],
  bodyPart: "chest",
  pattern: "horizontal-adduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["cable"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid"],
    ["anterior-deltoid", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["serratus-anterior", "biceps-brachii"],
  loading: { convention: "per-side", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    flyBecomesPress,
    shouldersRollForward,
    trunkFoldsForward,
    loadTooHeavy,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
