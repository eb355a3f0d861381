import { elbowsFlare, lumbarArching, rangeCutShort, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { isolationAccessory } from "../presets";

/** The triceps extension overhead against a cable from behind. */
export const cableOverheadTricepsExtension = /* @__PURE__ */ defineLift(() => ({
  id: "cable-overhead-triceps-extension",
  aliases: ["Overhead rope triceps extension", "Tríceps Overhead", "Cable French press"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["cable"],
  mayUse: ["rope"],
  movers: [
    ["triceps-brachii", "primary", 1, "long", "trial"],
  ],
  stabilisers: ["rectus-abdominis", "anterior-deltoid"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [elbowsFlare, lumbarArching, rangeCutShort, trunkFoldsForward],
  presets: [isolationAccessory],
  evidence: { grade: "trial", sources: ["maeo-2022"] },
  revised: "2026-11-22",
}));
