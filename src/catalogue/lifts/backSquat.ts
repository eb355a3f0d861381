import { defineExercise } from "../defineExercise";
import { heavyAccessory } from "../presets";

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
  requires: ["barbell", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "long", "trial", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long", "trial"],
    ["adductor-magnus", "primary", 1, "long", "trial"],
    ["erector-spinae", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["hamstrings", "rectus-abdominis", "obliques", "transversus-abdominis", "soleus", "middle-back"],
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
  mistakes: [],
  presets: [heavyAccessory],
  evidence: {
    grade: "trial",
    sources: ["kubo-2019", "plotkin-2023"],
    note:
      "quadriceps, adductors and glutes grow, rectus femoris and hamstrings do not; full depth grew the glutes " +
      "6.7%, half depth 2.2%",
  },
  revised: "2026-05-09",
});
