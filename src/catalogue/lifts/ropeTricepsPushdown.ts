import { defineExercise } from "../defineExercise";

/** The pushdown on a cable, with a rope. */
export const ropeTricepsPushdown = /* @__PURE__ */ defineExercise({
  id: "rope-triceps-pushdown",
  name: "Rope triceps pushdown",
  aliases: ["Rope pushdown", "Tríceps na Polia com Corda"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "cable", need: "required" },
    { equipment: "rope", need: "required" },
  ],
  muscles: [
    { muscle: "triceps-brachii", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
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
    grade: "judgement",
    sources: ["maeo-2022", "project-judgement"],
    note: "as the pushdown with a bar; logs keep the two apart and so do loads",
  },
  sources: ["maeo-2022", "project-judgement"],
  revised: "2026-05-09",
});
