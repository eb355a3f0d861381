import { defineExercise } from "../defineExercise";

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
    { muscle: "serratus-anterior", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
    { muscle: "biceps-brachii", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
  ],
  loading: {
    convention: "per-side",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  setup: [],
  mistakes: [],
  presets: [
    {
      role: "accessory",
      goal: "hypertrophy",
      setsPerSession: { min: 2, max: 4 },
      setsPerWeek: { min: 4, max: 8 },
      sessionsPerWeek: { min: 1, max: 2 },
      repZones: [{ min: 10, max: 15 }],
      rir: 2,
      restSeconds: 90,
      evidence: { grade: "judgement", sources: ["project-judgement"] },
    },
  ],
  suitability: [],
  thresholds: {},
  facts: [],
  evidence: { grade: "judgement", sources: ["project-judgement"] },
  sources: ["project-judgement"],
  revised: "2026-05-09",
});
