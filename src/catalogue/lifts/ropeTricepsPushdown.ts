import {
  elbowsDrift,
  loadTooHeavy,
  rangeCutShort,
  shouldersRollForward,
  trunkFoldsForward,
} from "../commonMistakes";
import { defineLift } from "../defineLift";
import { isolationAccessory } from "../presets";

/** The pushdown on a cable, with a rope. */
export const ropeTricepsPushdown = /* @__PURE__ */ defineLift(() => ({
  id: "rope-triceps-pushdown",
  aliases: ["Tríceps na Polia com Corda", "Cable rope triceps extension", "Triceps rope"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["cable", "rope"],
  movers: [
    ["triceps-brachii", "primary", 1, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "latissimus-dorsi"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [elbowsDrift, trunkFoldsForward, shouldersRollForward, rangeCutShort, loadTooHeavy],
  presets: [isolationAccessory],
  evidence: { grade: "judgement", sources: ["maeo-2022", "project-judgement"] },
  revised: "2026-11-22",
}));
