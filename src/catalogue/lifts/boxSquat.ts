import { kneesCaveIn, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The back squat that sits onto a box and stands up from it. */
export const boxSquat = /* @__PURE__ */ defineLift(() => ({
  id: "box-squat",
  aliases: ["Box back squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack", "box"],
  movers: [
    ["quadriceps", "primary", 1, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    [
      "hamstrings", "secondary", 0.25, "mid", "judgement",
      ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
    ],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0.86 },
  demands: { stability: 3, skill: 3, axial: 5, systemic: 4 },
  mistakes: [
    defineMistake("critical", "drops-onto-box"),
    defineMistake("major", "slack-on-box"),
    defineMistake("minor", "rocks-off-box"),
    kneesCaveIn,
    lumbarRounding,
  ],
  presets: [defineAccessory(4, 8, 2, 180)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
