import { loweredTooFast, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The leg curl lying on the back, hips up, heels sliding out and in. */
export const slidingLegCurl = /* @__PURE__ */ defineLift(() => ({
  id: "sliding-leg-curl",
  aliases: ["Slider hamstring curl", "Hamstring slide"],
  bodyPart: "legs",
  pattern: "knee-flexion",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["sliders"],
  movers: [
    ["hamstrings", "primary", 1, "mid"],
    ["gluteus-maximus", "secondary", 0.25, "short"],
  ],
  stabilisers: ["rectus-abdominis", "erector-spinae"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Judgement: the shoulders carry the rest.
    bodyMassShare: 0.4,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "hips-sag", { "gluteus-maximus": "less" }),
    loweredTooFast,
    rangeCutShort,
    lumbarArching,
  ],
  presets: [defineAccessory(8, 15, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
