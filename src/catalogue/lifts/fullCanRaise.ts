import { loadTooHeavy, shouldersShrug, swungLoad } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The raise of light dumbbells between front and side, thumbs up. */
export const fullCanRaise = /* @__PURE__ */ defineExercise({
  id: "full-can-raise",
  aliases: ["Full can", "Scaption", "Scaption raise", "Dumbbell scaption", "Scapular plane raise"],
  bodyPart: "shoulders",
  pattern: "shoulder-abduction",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell"],
  movers: [
    ["rotator-cuff", "primary", 1, "short", "laboratory", ["supraspinatus"]],
    ["lateral-deltoid", "secondary", 0.5, "short", "laboratory"],
    ["anterior-deltoid", "secondary", 0.5, "short"],
    ["upper-trapezius", "secondary", 0.25, "short"],
  ],
  stabilisers: ["serratus-anterior"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    loadTooHeavy,
    shouldersShrug,
    /* @__PURE__ */ defineMistake("major", "thumbs-turned-down"),
    swungLoad,
  ],
  presets: [/* @__PURE__ */ defineAccessory(12, 20, 3, 75)],
  evidence: { grade: "laboratory", sources: ["reinold-2007", "project-judgement"] },
  revised: "2026-11-22",
});
