import { heelsLift, kneesCaveIn, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The front squat that runs on into an overhead press. */
export const thruster = /* @__PURE__ */ defineLift(() => ({
  id: "thruster",
  aliases: ["Squat to press", "Squat press", "Front squat to press"],
  bodyPart: "full-body",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell"],
  mayUse: ["rack"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["anterior-deltoid", "primary", 0.5, "mid"],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
    ["lateral-deltoid", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["erector-spinae", "rectus-abdominis", "upper-trapezius", "serratus-anterior", "middle-back"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
  },
  demands: { stability: 3, skill: 3, axial: 3, systemic: 4 },
  mistakes: [
    defineMistake("major", "elbows-drop"),
    heelsLift,
    kneesCaveIn,
    defineMistake("minor", "pressed-too-early"),
    lumbarArching,
  ],
  presets: [defineAccessory(6, 12, 2, 150)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
