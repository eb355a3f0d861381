import { defineExercise } from "../defineExercise";
import { isolationAccessory } from "../presets";

/** The triceps extension overhead with one dumbbell held in both hands. */
export const dumbbellTricepsExtension = /* @__PURE__ */ defineExercise({
  id: "dumbbell-triceps-extension",
  name: "Dumbbell triceps extension",
  aliases: ["Overhead dumbbell triceps extension", "Standing dumbbell triceps extension"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "dumbbell", need: "required" },
  ],
  muscles: [
    { muscle: "triceps-brachii", role: "primary", setCredit: 1, peakLength: "long", evidence: "judgement" },
  ],
  stabilisers: ["rectus-abdominis", "anterior-deltoid"],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [],
  presets: [isolationAccessory],
  evidence: {
    grade: "judgement",
    sources: ["maeo-2022", "project-judgement"],
    note: "as the overhead cable extension, which grew the triceps 19.9%; the dumbbell form has no trial",
  },
  revised: "2026-05-09",
});
