import { elbowsDrift, loweredTooFast, rangeCutShort, shouldersRollForward, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { heavyIsolationAccessory } from "../presets";

/** The curl lying back on an incline bench, arms hanging behind the trunk. */
export const inclineDumbbellCurl = /* @__PURE__ */ defineLift(() => ({
  id: "incline-dumbbell-curl",
  aliases: ["Seated incline dumbbell curl", "Rosca inclinada", "Incline stretch curl"],
  bodyPart: "arms",
  pattern: "elbow-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["biceps-brachii", "primary", 1, "mid", "trial"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["anterior-deltoid"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 1, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    elbowsDrift,
    shouldersRollForward,
    rangeCutShort,
    loweredTooFast,
    swungLoad,
  ],
  presets: [heavyIsolationAccessory],
  evidence: { grade: "trial", sources: ["incline-preacher-curl-2025"] },
  revised: "2026-11-22",
}));
