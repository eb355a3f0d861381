import { defineExercise } from "../defineExercise";
import { heavyIsolationAccessory } from "../presets";

/** The curl over a preacher bench, with an EZ bar or a straight one. */
export const preacherCurl = /* @__PURE__ */ defineExercise({
  id: "preacher-curl",
  name: "Barbell preacher curl",
  aliases: ["EZ-bar preacher curl"],
  bodyPart: "arms",
  pattern: "elbow-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "ez-bar", need: "required" },
    { equipment: "preacher-bench", need: "required" },
    { equipment: "barbell", need: "optional" },
  ],
  muscles: [
    { muscle: "biceps-brachii", role: "primary", setCredit: 1, peakLength: "long", evidence: "trial" },
    {
      muscle: "brachialis-brachioradialis",
      role: "secondary",
      setCredit: 0.5,
      peakLength: "long",
      evidence: "judgement",
    },
  ],
  loading: {
    convention: "total",
    barKg: 10,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [],
  presets: [heavyIsolationAccessory],
  evidence: {
    grade: "trial",
    sources: ["incline-preacher-curl-2025", "nunes-2020"],
    note: "grew the upper arm nearer the elbow than the incline curl did; cable and bar alike",
  },
  revised: "2026-05-09",
});
