import { loadTooHeavy, shouldersShrug, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The raise of light dumbbells between front and side, thumbs up. */
export const fullCanRaise = /* @__PURE__ */ defineLift(() => ({
  id: "full-can-raise",
  aliases: ["Full can", "Scaption", "Scaption raise", "Scapular plane raise"],
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
    defineMistake("major", "thumbs-turned-down"),
    swungLoad,
  ],
  presets: [defineAccessory(12, 20, 3, 75)],
  evidence: { grade: "laboratory", sources: ["reinold-2007", "project-judgement"] },
  revised: "2026-11-22",
}));
