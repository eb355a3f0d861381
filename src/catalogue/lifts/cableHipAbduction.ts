import { hipsTwist, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** Standing on one leg, the other drawn out to the side against a cable. */
export const cableHipAbduction = /* @__PURE__ */ defineLift(() => ({
  id: "cable-hip-abduction",
  aliases: ["Standing cable hip abduction"],
  bodyPart: "hips",
  pattern: "hip-abduction",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["cable", "ankle-cuff"],
  movers: [
    ["gluteus-medius-minimus", "primary", 1, "mid"],
    ["gluteus-maximus", "secondary", 0.25, "short", "judgement", ["upper-gluteus-maximus"]],
    ["tensor-fasciae-latae", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "obliques"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "trunk-leans-away"),
    hipsTwist,
    defineMistake("minor", "toes-turn-up", { "tensor-fasciae-latae": "more", "gluteus-medius-minimus": "less" }),
    swungLoad,
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
