import { defineExercise } from "../defineExercise";

/** The crunch against a cable. */
export const cableCrunch = /* @__PURE__ */ defineExercise({
  id: "cable-crunch",
  name: "Cable crunch",
  aliases: ["Kneeling cable crunch"],
  bodyPart: "core",
  pattern: "trunk-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "cable", need: "required" },
    { equipment: "rope", need: "required" },
  ],
  muscles: [
    { muscle: "rectus-abdominis", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "obliques", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "iliopsoas", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
  ],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
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
