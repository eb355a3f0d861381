import { defineExercise } from "../defineExercise";

/** The fly on a machine. */
export const pecDeck = /* @__PURE__ */ defineExercise({
  id: "pec-deck",
  name: "Pec deck",
  aliases: [
    "Machine chest fly",
    "Machine fly",
    "Seated machine fly",
    "Butterfly (pec deck)",
    "Crucifixo no Voador (Máquina)",
    "Flies alla macchina",
  ],
  bodyPart: "chest",
  pattern: "horizontal-adduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "machine", need: "required" },
  ],
  muscles: [
    { muscle: "pectoralis-major", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "anterior-deltoid", role: "secondary", setCredit: 0.25, peakLength: "mid", evidence: "judgement" },
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
  evidence: { grade: "judgement", sources: ["project-judgement"] },
  sources: ["project-judgement"],
  revised: "2026-05-09",
});
