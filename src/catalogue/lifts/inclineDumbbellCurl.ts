import { defineExercise } from "../defineExercise";
import { heavyIsolationAccessory } from "../presets";

/** The curl on an incline bench. */
export const inclineDumbbellCurl = /* @__PURE__ */ defineExercise({
  id: "incline-dumbbell-curl",
  name: "Incline dumbbell curl",
  aliases: ["Seated incline dumbbell curl"],
  bodyPart: "arms",
  pattern: "elbow-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "dumbbell", need: "required" },
    { equipment: "bench", need: "required" },
  ],
  muscles: [
    { muscle: "biceps-brachii", role: "primary", setCredit: 1, peakLength: "mid", evidence: "trial" },
    {
      muscle: "brachialis-brachioradialis",
      role: "secondary",
      setCredit: 0.5,
      peakLength: "mid",
      evidence: "judgement",
    },
  ],
  stabilisers: ["anterior-deltoid"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 1, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [],
  presets: [heavyIsolationAccessory],
  evidence: {
    grade: "trial",
    sources: ["incline-preacher-curl-2025"],
    note: "grew the upper arm nearer the shoulder than the preacher curl did",
  },
  revised: "2026-05-09",
});
