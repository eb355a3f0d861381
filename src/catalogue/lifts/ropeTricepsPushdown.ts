import { defineExercise } from "../defineExercise";
import { isolationAccessory } from "../presets";

/** The pushdown on a cable, with a rope. */
export const ropeTricepsPushdown = /* @__PURE__ */ defineExercise({
  id: "rope-triceps-pushdown",
  name: "Rope triceps pushdown",
  aliases: ["Rope pushdown", "Tríceps na Polia com Corda"],
  bodyPart: "arms",
  pattern: "elbow-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  equipment: [
    { equipment: "cable", need: "required" },
    { equipment: "rope", need: "required" },
  ],
  muscles: [
    { muscle: "triceps-brachii", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
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
    grade: "judgement",
    sources: ["maeo-2022", "project-judgement"],
    note: "as the pushdown with a bar; logs keep the two apart and so do loads",
  },
  revised: "2026-05-09",
});
