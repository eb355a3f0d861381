import { defineExercise } from "../defineExercise";

/** The pushdown on a cable, with a bar. */
export const tricepsPushdown = /* @__PURE__ */ defineExercise({
  id: "triceps-pushdown",
  name: "Triceps pushdown",
  aliases: ["Tríceps na Polia"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "cable", need: "required" },
  ],
  muscles: [
    { muscle: "triceps-brachii", role: "primary", setCredit: 1, peakLength: "mid", evidence: "trial" },
    { muscle: "rectus-abdominis", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
    { muscle: "latissimus-dorsi", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
  ],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
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
  evidence: {
    grade: "trial",
    sources: ["maeo-2022"],
    note: "triceps grew 13.9%, overhead 19.9%; the long head works short",
  },
  sources: ["maeo-2022", "project-judgement"],
  revised: "2026-05-09",
});
