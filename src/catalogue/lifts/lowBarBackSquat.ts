import { defineExercise } from "../defineExercise";
import { defineAccessory } from "../presets";

/** The back squat with the bar low and the trunk leaning. */
export const lowBarBackSquat = /* @__PURE__ */ defineExercise({
  id: "low-bar-back-squat",
  name: "Low-bar back squat",
  aliases: ["Low-bar squat"],
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
      evidence: "judgement",
    },
    { muscle: "gluteus-maximus", role: "primary", setCredit: 1, peakLength: "long", evidence: "judgement" },
    { muscle: "adductor-magnus", role: "primary", setCredit: 1, peakLength: "long", evidence: "judgement" },
    { muscle: "erector-spinae", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    {
      muscle: "hamstrings",
      regions: ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"],
      role: "secondary",
      setCredit: 0.25,
      peakLength: "mid",
      evidence: "judgement",
    },
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis", "middle-back"],
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
  presets: [/* @__PURE__ */ defineAccessory(4, 8, 2, 180)],
  evidence: {
    grade: "judgement",
    sources: ["project-judgement"],
    note: "as the high-bar squat, with more lean of the trunk and a larger share of the hips",
  },
  revised: "2026-05-09",
});
