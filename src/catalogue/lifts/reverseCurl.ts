import { elbowsDrift, loadTooHeavy, loweredTooFast, swungLoad, wristsDrop } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The standing barbell curl with the palms down. */
export const reverseCurl = /* @__PURE__ */ defineLift(() => ({
  id: "reverse-curl",
  aliases: ["Overhand curl"],
  bodyPart: "arms",
  pattern: "elbow-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["barbell"],
  mayUse: ["ez-bar"],
  movers: [
    ["brachialis-brachioradialis", "primary", 1, "mid"],
    ["forearms", "secondary", 0.5, "mid", "judgement", ["forearm-extensors"]],
    ["biceps-brachii", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["anterior-deltoid", "rectus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    wristsDrop,
    elbowsDrift,
    swungLoad,
    loadTooHeavy,
    loweredTooFast,
  ],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
