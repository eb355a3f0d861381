import { elbowsDrift, loweredTooFast, shouldersRollForward, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The one-arm cable curl facing away from a low pulley, arm behind the trunk. */
export const bayesianCurl = /* @__PURE__ */ defineLift(() => ({
  id: "bayesian-curl",
  aliases: ["Face-away cable curl", "Face-away Bayesian curl", "Behind-the-back cable curl", "Rosca costas na polia"],
  bodyPart: "arms",
  pattern: "elbow-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["cable"],
  movers: [
    ["biceps-brachii", "primary", 1, "long"],
    ["brachialis-brachioradialis", "secondary", 0.5, "long"],
  ],
  stabilisers: ["anterior-deltoid", "rectus-abdominis"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    elbowsDrift,
    shouldersRollForward,
    trunkFoldsForward,
    loweredTooFast,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
