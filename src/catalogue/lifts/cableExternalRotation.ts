import { elbowsDrift, hipsTwist, loadTooHeavy, shouldersRollForward, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The turn of the upper arm outwards against a cable, elbow at the side. */
export const cableExternalRotation = /* @__PURE__ */ defineLift(() => ({
  id: "cable-external-rotation",
  aliases: ["External rotation", "Shoulder external rotation", "Rotator cuff external rotation"],
  bodyPart: "shoulders",
  pattern: "shoulder-rotation",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["cable"],
  movers: [
    ["rotator-cuff", "primary", 1, "mid", "judgement", ["infraspinatus", "teres-minor"]],
    ["posterior-deltoid", "secondary", 0.25, "short"],
  ],
  stabilisers: ["middle-back", "forearms"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [elbowsDrift, hipsTwist, wristsBend, shouldersRollForward, loadTooHeavy],
  presets: [defineAccessory(12, 20, 3, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
