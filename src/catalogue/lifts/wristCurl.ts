import { forearmsLift, loadTooHeavy, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The barbell wrist curl, palms up, forearms on the thighs or a bench. */
export const wristCurl = /* @__PURE__ */ defineLift(() => ({
  id: "wrist-curl",
  aliases: ["Palms-up wrist curl", "Seated wrist curl", "Wrist flexion"],
  bodyPart: "arms",
  pattern: "wrist-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["barbell", "bench"],
  movers: [
    ["forearms", "primary", 1, "mid", "judgement", ["forearm-flexors"]],
  ],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    rangeCutShort,
    forearmsLift,
    loweredTooFast,
    loadTooHeavy,
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
