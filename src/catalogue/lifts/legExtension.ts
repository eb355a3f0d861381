import { defineExercise } from "../defineExercise";

/** The leg extension, seat upright. */
export const legExtension = /* @__PURE__ */ defineExercise({
  id: "leg-extension",
  name: "Leg extension",
  aliases: [
    "Cadeira Extensora (Máquina)",
    "Cadeira extensora",
    "Estensioni delle gambe",
    "Beinstrecker (Maschine)",
  ],
  bodyPart: "legs",
  pattern: "knee-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "machine", need: "required" },
  ],
  muscles: [
    { muscle: "quadriceps", role: "primary", setCredit: 1, peakLength: "short", evidence: "trial" },
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
    sources: ["zabaleta-korta-2021"],
    note: "rectus femoris grew 11 to 18%, from squats 2 to 8%; the machine's cam decides where it is hardest",
  },
  sources: ["project-judgement", "zabaleta-korta-2021"],
  revised: "2026-05-09",
});
