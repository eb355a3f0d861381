import { defineExercise } from "../defineExercise";
import { defineAccessory } from "../presets";

/** The squat with the bar in front of the shoulders. */
export const frontSquat = /* @__PURE__ */ defineExercise({
  id: "front-squat",
  name: "Barbell front squat",
  aliases: ["Front squat"],
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
      evidence: "laboratory",
    },
    { muscle: "gluteus-maximus", role: "secondary", setCredit: 0.5, peakLength: "long", evidence: "judgement" },
    { muscle: "adductor-magnus", role: "secondary", setCredit: 0.5, peakLength: "long", evidence: "judgement" },
    { muscle: "erector-spinae", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "middle-back", role: "secondary", setCredit: 0.25, peakLength: "mid", evidence: "judgement" },
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
  },
  demands: { stability: 5, skill: 5, axial: 4, systemic: 4 },
  mistakes: [],
  presets: [/* @__PURE__ */ defineAccessory(4, 8, 2, 180)],
  evidence: {
    grade: "laboratory",
    sources: ["contreras-2017", "project-judgement"],
    note: "in adolescents better than the hip thrust for jumping; credits are judgement",
  },
  revised: "2026-05-09",
});
