import { defineExercise } from "../defineExercise";

/** The triceps extension overhead with one dumbbell held in both hands. */
export const dumbbellTricepsExtension = /* @__PURE__ */ defineExercise({
  id: "dumbbell-triceps-extension",
  name: "Dumbbell triceps extension",
  aliases: ["Overhead dumbbell triceps extension", "Standing dumbbell triceps extension"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "dumbbell", need: "required" },
  ],
  muscles: [
    { muscle: "triceps-brachii", role: "primary", setCredit: 1, peakLength: "long", evidence: "judgement" },
    { muscle: "rectus-abdominis", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
    { muscle: "anterior-deltoid", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
  ],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
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
  evidence: {
    grade: "judgement",
    sources: ["maeo-2022", "project-judgement"],
    note: "as the overhead cable extension, which grew the triceps 19.9%; the dumbbell form has no trial",
  },
  sources: ["maeo-2022", "project-judgement"],
  revised: "2026-05-09",
});
