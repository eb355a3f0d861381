import { elbowsDrift, loadTooHeavy, rangeCutShort, shouldersShrug, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { smallMuscleAccessory } from "../presets";

/** The raise of one arm out to the side against a low cable. */
export const cableLateralRaise = /* @__PURE__ */ defineLift(() => ({
  id: "cable-lateral-raise",
  aliases: ["Behind-the-back cable lateral raise"],
  bodyPart: "shoulders",
  pattern: "shoulder-abduction",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["cable"],
  movers: [
    ["lateral-deltoid", "primary", 1, "even", "trial"],
    ["anterior-deltoid", "secondary", 0.25, "even"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rotator-cuff"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [swungLoad, shouldersShrug, rangeCutShort, elbowsDrift, loadTooHeavy],
  presets: [smallMuscleAccessory],
  evidence: { grade: "trial", sources: ["larsen-2025", "project-judgement"] },
  revised: "2026-11-22",
}));
