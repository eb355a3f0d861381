import { armsOnly, loadTooHeavy, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The wood chop against a cable, most often from high to low. */
export const cableWoodChop = /* @__PURE__ */ defineLift(() => ({
  id: "cable-wood-chop",
  aliases: ["Wood chop", "Woodchopper", "Wood chopping", "Cable twist", "Cable twist up to down", "Wood cutter"],
  bodyPart: "core",
  pattern: "trunk-rotation",
  plane: "transverse",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["cable"],
  movers: [
    ["obliques", "primary", 1, "mid"],
    ["rectus-abdominis", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["transversus-abdominis", "gluteus-medius-minimus", "anterior-deltoid"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 3, skill: 3, axial: 1, systemic: 1 },
  mistakes: [
    armsOnly,
    defineMistake("major", "low-back-twists"),
    loweredTooFast,
    loadTooHeavy,
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
