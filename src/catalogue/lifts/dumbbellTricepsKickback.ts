import { elbowsDrift, incompleteTop, loadTooHeavy, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The triceps extension bent over, upper arm along the trunk. */
export const dumbbellTricepsKickback = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-triceps-kickback",
  aliases: ["Triceps kickback", "Dumbbell kickback", "Bent-over triceps extension"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "unilateral",
  requires: ["dumbbell"],
  mayUse: ["bench"],
  movers: [
    ["triceps-brachii", "primary", 1, "short"],
  ],
  stabilisers: ["posterior-deltoid", "latissimus-dorsi"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [elbowsDrift, incompleteTop, swungLoad, loadTooHeavy],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
