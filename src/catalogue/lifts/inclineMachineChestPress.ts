import { defineExercise } from "../defineExercise";

/** The chest press on a machine that pushes upward. */
export const inclineMachineChestPress = /* @__PURE__ */ defineExercise({
  id: "incline-machine-chest-press",
  name: "Incline machine chest press",
  aliases: [],
  bodyPart: "chest",
  pattern: "incline-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "machine", need: "required" },
  ],
  muscles: [
    {
      muscle: "pectoralis-major",
      regions: ["clavicular-pectoralis"],
      role: "primary",
      setCredit: 1,
      peakLength: "mid",
      evidence: "judgement",
    },
    { muscle: "anterior-deltoid", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    {
      muscle: "triceps-brachii",
      regions: ["triceps-short-heads"],
      role: "secondary",
      setCredit: 0.5,
      peakLength: "mid",
      evidence: "judgement",
    },
    { muscle: "serratus-anterior", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
  ],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
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
  evidence: {
    grade: "judgement",
    sources: ["project-judgement"],
    note: "as the machine chest press, with more of the upper part",
  },
  sources: ["project-judgement"],
  revised: "2026-05-09",
});
