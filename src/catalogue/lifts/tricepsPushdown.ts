import {
  elbowsDrift,
  rangeCutShort,
  shouldersRollForward,
  trunkFoldsForward,
  wristsBend,
} from "../commonMistakes";
import { defineLift } from "../defineLift";
import { isolationAccessory } from "../presets";

/** The pushdown on a cable, with a bar. */
export const tricepsPushdown = /* @__PURE__ */ defineLift(() => ({
  id: "triceps-pushdown",
  aliases: ["Tríceps na Polia", "Cable triceps extension", "Triceps pulldown", "Spinte al cavo alto"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["cable"],
  movers: [
    ["triceps-brachii", "primary", 1, "mid", "trial"],
  ],
  stabilisers: ["rectus-abdominis", "latissimus-dorsi"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [elbowsDrift, trunkFoldsForward, shouldersRollForward, rangeCutShort, wristsBend],
  presets: [isolationAccessory],
  evidence: { grade: "trial", sources: ["maeo-2022"] },
  revised: "2026-11-22",
}));
