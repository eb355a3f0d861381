import { heelsLift, kneesCaveIn } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The squat with the bar in front of the shoulders. */
export const frontSquat = /* @__PURE__ */ defineLift(() => ({
  id: "front-squat",
  name: "Barbell front squat",
  aliases: ["Front squat"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0.86 },
  demands: { stability: 5, skill: 5, axial: 4, systemic: 4 },
  mistakes: [
    defineMistake("major", "elbows-drop"),
    defineMistake("major", "upper-back-rounds"),
    heelsLift,
    kneesCaveIn,
    defineMistake("minor", "bar-in-hands"),
  ],
  presets: [defineAccessory(4, 8, 2, 180)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
