import { hipsRiseFirst, kneesCaveIn, lumbarRounding, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The back squat with the bar low on the back and the trunk leaning. */
export const lowBarBackSquat = /* @__PURE__ */ defineLift(() => ({
  id: "low-bar-back-squat",
  name: "Low-bar back squat",
  aliases: ["Low-bar squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["adductor-magnus", "primary", 1, "long"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    [
      "hamstrings", "secondary", 0.25, "mid", "judgement",
      ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
    ],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis", "middle-back"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
    minimumVelocity: {
      value: 0.3,
      evidence: {
        grade: "consensus",
        sources: ["helms-2017", "project-judgement"],
        contested: true,
        note: "the usual figure; competitive powerlifters stand up from 0.23 m/s",
      },
    },
  },
  demands: { stability: 4, skill: 4, axial: 5, systemic: 5 },
  mistakes: [
    lumbarRounding,
    hipsRiseFirst,
    kneesCaveIn,
    rangeCutShort,
    defineMistake("major", "bar-slides-down"),
  ],
  presets: [defineAccessory(4, 8, 2, 180)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
