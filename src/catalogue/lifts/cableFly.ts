import { defineExercise } from "../defineExercise";
import { JUDGEMENT } from "../judgement";
import { isolationAccessory } from "../presets";

/** The fly between two cable stacks. */
export const cableFly = /* @__PURE__ */ defineExercise({
  id: "cable-fly",
  name: "Cable fly",
  aliases: ["Cable crossover", "Cable fly crossover", "Cable chest fly"],
  bodyPart: "chest",
  pattern: "horizontal-adduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "cable", need: "required" },
  ],
  muscles: [
    { muscle: "pectoralis-major", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "anterior-deltoid", role: "secondary", setCredit: 0.25, peakLength: "mid", evidence: "judgement" },
  ],
  stabilisers: ["serratus-anterior", "biceps-brachii"],
  loading: {
    convention: "per-side",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [],
  presets: [isolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-05-09",
});
