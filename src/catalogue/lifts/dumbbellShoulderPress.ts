import { defineExercise } from "../defineExercise";

/** The seated press overhead with dumbbells. */
export const dumbbellShoulderPress = /* @__PURE__ */ defineExercise({
  id: "dumbbell-shoulder-press",
  name: "Dumbbell shoulder press",
  aliases: ["Seated dumbbell shoulder press"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "dumbbell", need: "required" },
    { equipment: "bench", need: "required" },
  ],
  muscles: [
    { muscle: "anterior-deltoid", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "lateral-deltoid", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "triceps-brachii", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "upper-trapezius", role: "secondary", setCredit: 0.25, peakLength: "short", evidence: "judgement" },
    { muscle: "serratus-anterior", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
    { muscle: "rotator-cuff", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
  ],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 4, skill: 2, axial: 1, systemic: 2 },
  setup: [],
  mistakes: [],
  presets: [
    {
      role: "accessory",
      goal: "hypertrophy",
      setsPerSession: { min: 2, max: 4 },
      setsPerWeek: { min: 4, max: 8 },
      sessionsPerWeek: { min: 1, max: 2 },
      repZones: [{ min: 8, max: 12 }],
      rir: 2,
      restSeconds: 120,
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
