import { hipsTwist, lumbarArching, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** Hip extension standing on one leg, the cable at the other ankle. */
export const cableKickback = /* @__PURE__ */ defineLift(() => ({
  id: "cable-kickback",
  name: "Cable glute kickback",
  aliases: ["Cable kickback", "Standing cable glute kickback", "Standing cable hip extension"],
  bodyPart: "hips",
  pattern: "hip-extension-isolation",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["cable", "ankle-cuff"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    ["hamstrings", "secondary", 0.5, "short", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["rectus-abdominis", "erector-spinae", "gluteus-medius-minimus"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    lumbarArching,
    swungLoad,
    hipsTwist,
    defineMistake("minor", "knee-kicks", { "gluteus-maximus": "less" }),
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
