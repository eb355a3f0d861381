import { defineExercise } from "../defineExercise";

/** The back squat with the bar high, parallel or deeper. */
export const backSquat = /* @__PURE__ */ defineExercise({
  id: "back-squat",
  name: "Barbell back squat",
  aliases: [
    "Squat",
    "Back squat",
    "High-bar squat",
    "High-bar back squat",
    "Barbell full squat",
    "Agachamento (Barra)",
    "Kniebeuge (Langhantel)",
    "Squat con bilanciere",
  ],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "barbell", need: "required" },
    { equipment: "rack", need: "required" },
  ],
  muscles: [
    {
      muscle: "quadriceps",
      regions: ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"],
      role: "primary",
      setCredit: 1,
      peakLength: "long",
      evidence: "trial",
    },
    { muscle: "gluteus-maximus", role: "primary", setCredit: 1, peakLength: "long", evidence: "trial" },
    { muscle: "adductor-magnus", role: "primary", setCredit: 1, peakLength: "long", evidence: "trial" },
    { muscle: "erector-spinae", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "hamstrings", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
    { muscle: "rectus-abdominis", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
    { muscle: "obliques", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
    { muscle: "transversus-abdominis", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
    { muscle: "soleus", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
    { muscle: "middle-back", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
  ],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
    minimumVelocity: {
      value: 0.3,
      evidence: {
        grade: "consensus",
        sources: ["helms-2017", "project-judgement"],
        contested: true,
        note: "the usual figure; competitive powerlifters stand up from 0.23 m/s",
      },
    },
  },
  demands: { stability: 4, skill: 4, axial: 5, systemic: 5 },
  setup: [],
  mistakes: [],
  presets: [
    {
      role: "accessory",
      goal: "hypertrophy",
      setsPerSession: { min: 2, max: 4 },
      setsPerWeek: { min: 4, max: 8 },
      sessionsPerWeek: { min: 1, max: 2 },
      repZones: [{ min: 5, max: 10 }],
      rir: 2,
      restSeconds: 180,
      evidence: { grade: "judgement", sources: ["project-judgement"] },
    },
  ],
  suitability: [],
  thresholds: {},
  facts: [],
  evidence: {
    grade: "trial",
    sources: ["kubo-2019", "plotkin-2023"],
    note:
      "quadriceps, adductors and glutes grow, rectus femoris and hamstrings do not; full depth grew the glutes " +
      "6.7%, half depth 2.2%",
  },
  sources: ["helms-2017", "kubo-2019", "plotkin-2023", "project-judgement"],
  revised: "2026-05-09",
});
