import { hipsTwist, loadTooHeavy, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The trunk rotation in a machine that holds the pelvis. */
export const machineTorsoRotation = /* @__PURE__ */ defineLift(() => ({
  id: "machine-torso-rotation",
  aliases: ["Torso rotation", "Rotary torso", "Machine trunk rotation"],
  bodyPart: "core",
  pattern: "trunk-rotation",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["machine"],
  movers: [
    ["obliques", "primary", 1, "even"],
    ["erector-spinae", "secondary", 0.25, "even"],
  ],
  stabilisers: ["transversus-abdominis"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 0, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "range-forced"),
    hipsTwist,
    loweredTooFast,
    loadTooHeavy,
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
