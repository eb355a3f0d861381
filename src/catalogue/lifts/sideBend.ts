import { hipsTwist, rangeCutShort, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The side bend, a dumbbell in one hand. */
export const sideBend = /* @__PURE__ */ defineLift(() => ({
  id: "side-bend",
  aliases: ["Standing side bend", "Oblique side bend"],
  bodyPart: "core",
  pattern: "trunk-lateral-flexion",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["dumbbell"],
  mayUse: ["kettlebell"],
  movers: [
    ["obliques", "primary", 1, "long"],
    ["erector-spinae", "secondary", 0.5, "long"],
  ],
  stabilisers: ["forearms", "gluteus-medius-minimus"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 2, systemic: 1 },
  mistakes: [
    defineMistake("minor", "weight-in-both-hands", { obliques: "less" }),
    hipsTwist,
    rangeCutShort,
    swungLoad,
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
