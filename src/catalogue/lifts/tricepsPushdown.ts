import { defineExercise } from "../defineExercise";
import { isolationAccessory } from "../presets";

/** The pushdown on a cable, with a bar. */
export const tricepsPushdown = /* @__PURE__ */ defineExercise({
  id: "triceps-pushdown",
  name: "Triceps pushdown",
  aliases: ["Tríceps na Polia"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "cable", need: "required" },
  ],
  muscles: [
    { muscle: "triceps-brachii", role: "primary", setCredit: 1, peakLength: "mid", evidence: "trial" },
  ],
  stabilisers: ["rectus-abdominis", "latissimus-dorsi"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [],
  presets: [isolationAccessory],
  evidence: {
    grade: "trial",
    sources: ["maeo-2022"],
    note: "triceps grew 13.9%, overhead 19.9%; the long head works short",
  },
  revised: "2026-05-09",
});
