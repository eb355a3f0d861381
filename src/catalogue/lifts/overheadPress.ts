import { defineExercise } from "../defineExercise";
import { pressAccessory } from "../presets";

/** The standing press overhead with a barbell. */
export const overheadPress = /* @__PURE__ */ defineExercise({
  id: "overhead-press",
  name: "Barbell overhead press",
  aliases: [
    "Overhead press",
    "OHP",
    "Standing barbell overhead press",
    "Military press",
    "Standing military press",
    "Strict military press",
  ],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "barbell", need: "required" },
    { equipment: "rack", need: "required" },
  ],
  muscles: [
    { muscle: "anterior-deltoid", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "lateral-deltoid", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "triceps-brachii", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    {
      muscle: "pectoralis-major",
      regions: ["clavicular-pectoralis"],
      role: "secondary",
      setCredit: 0.25,
      peakLength: "long",
      evidence: "judgement",
    },
    { muscle: "upper-trapezius", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
    { muscle: "serratus-anterior", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
  ],
  stabilisers: ["rectus-abdominis", "obliques", "erector-spinae", "gluteus-maximus"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 4, skill: 3, axial: 3, systemic: 3 },
  mistakes: [],
  presets: [pressAccessory],
  evidence: {
    grade: "judgement",
    sources: ["project-judgement"],
    note: "much skill for small muscles: take the smallest steps",
  },
  revised: "2026-05-09",
});
