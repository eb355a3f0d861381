import { elbowsDrift, elbowsFlare, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { isolationAccessory } from "../presets";

/** The triceps extension overhead with one dumbbell held in both hands. */
export const dumbbellTricepsExtension = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-triceps-extension",
  aliases: [
    "Overhead dumbbell triceps extension",
    "Standing dumbbell triceps extension",
    "Seated dumbbell triceps extension",
    "Seated triceps press",
    "Dumbbell overhead extension",
  ],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell"],
  movers: [
    ["triceps-brachii", "primary", 1, "long"],
  ],
  stabilisers: ["rectus-abdominis", "anterior-deltoid"],
  loading: { convention: "total", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [elbowsFlare, lumbarArching, rangeCutShort, elbowsDrift],
  presets: [isolationAccessory],
  evidence: { grade: "judgement", sources: ["maeo-2022", "project-judgement"] },
  revised: "2026-11-22",
}));
