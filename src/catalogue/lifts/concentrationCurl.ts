import { elbowsDrift, loweredTooFast, rangeCutShort, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The one-arm curl, seated, with the upper arm against the thigh. */
export const concentrationCurl = /* @__PURE__ */ defineLift(() => ({
  id: "concentration-curl",
  aliases: ["Seated concentration curl"],
  bodyPart: "arms",
  pattern: "elbow-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["biceps-brachii", "primary", 1, "short"],
    ["brachialis-brachioradialis", "secondary", 0.5, "short"],
  ],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 1, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    swungLoad,
    elbowsDrift,
    rangeCutShort,
    loweredTooFast,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
