import { elbowsDrift, lostBalance, shouldersRollForward, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The standing chest press between two cables. */
export const cableChestPress = /* @__PURE__ */ defineLift(() => ({
  id: "cable-chest-press",
  aliases: ["Standing cable chest press"],
  bodyPart: "chest",
  pattern: "horizontal-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["cable"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid"],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "rectus-abdominis", "obliques"],
  loading: { convention: "per-side", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 2 },
  mistakes: [lostBalance, trunkFoldsForward, shouldersRollForward, elbowsDrift],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
