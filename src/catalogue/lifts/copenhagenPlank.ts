import { breathHeldThroughout, hipsSag, hipsTwist } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";

/** The side plank that hangs from the inside of the upper leg. */
export const copenhagenPlank = /* @__PURE__ */ defineLift(() => ({
  id: "copenhagen-plank",
  aliases: ["Copenhagen side plank", "Copenhagen adductor plank"],
  bodyPart: "hips",
  pattern: "hip-adduction",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "unilateral",
  measure: "duration",
  requires: ["bench"],
  movers: [
    ["short-adductors", "primary", 1, "mid"],
    ["adductor-magnus", "secondary", 0.5, "mid"],
    ["obliques", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "transversus-abdominis", "gluteus-medius-minimus"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.5,
  },
  demands: { stability: 4, skill: 3, axial: 0, systemic: 2 },
  mistakes: [
    hipsSag,
    hipsTwist,
    defineMistake("major", "lever-too-long"),
    breathHeldThroughout,
  ],
  presets: [],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
