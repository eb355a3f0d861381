import { loadTooHeavy, lumbarArching, shouldersShrug, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The raise of light dumbbells into a Y, face down on an incline bench. */
export const yRaise = /* @__PURE__ */ defineLift(() => ({
  id: "y-raise",
  aliases: ["Chest-supported Y raise", "Prone Y raise", "Bench Y raise"],
  bodyPart: "shoulders",
  pattern: "shoulder-abduction",
  plane: "frontal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["middle-back", "primary", 1, "short", "judgement", ["middle-trapezius", "lower-trapezius"]],
    ["lateral-deltoid", "secondary", 0.5, "short"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["rotator-cuff", "secondary", 0.25, "short", "judgement", ["supraspinatus", "infraspinatus"]],
  ],
  stabilisers: ["serratus-anterior", "erector-spinae"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [loadTooHeavy, shouldersShrug, swungLoad, lumbarArching],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
