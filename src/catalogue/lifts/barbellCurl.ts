import { elbowsDrift, loweredTooFast, swungLoad, trunkLeansBack, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { heavyIsolationAccessory } from "../presets";

/** The standing curl with a straight bar. */
export const barbellCurl = /* @__PURE__ */ defineLift(() => ({
  id: "barbell-curl",
  aliases: ["Langhantelcurl", "Curl", "Standing curl"],
  bodyPart: "arms",
  pattern: "elbow-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["barbell"],
  movers: [
    ["biceps-brachii", "primary", 1, "mid"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid"],
    ["forearms", "secondary", 0.25, "mid"],
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
    swungLoad,
    elbowsDrift,
    trunkLeansBack,
    wristsBend,
    loweredTooFast,
  ],
  presets: [heavyIsolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
