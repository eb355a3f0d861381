import { defineExercise } from "../defineExercise";
import { compoundAccessory } from "../presets";

/** The chest press on a machine that pushes upward. */
export const inclineMachineChestPress = /* @__PURE__ */ defineExercise({
  id: "incline-machine-chest-press",
  name: "Incline machine chest press",
  aliases: [],
  bodyPart: "chest",
  pattern: "incline-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "machine", need: "required" },
  ],
  muscles: [
    {
      muscle: "pectoralis-major",
      regions: ["clavicular-pectoralis"],
      role: "primary",
      setCredit: 1,
      peakLength: "mid",
      evidence: "judgement",
    },
    { muscle: "anterior-deltoid", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    {
      muscle: "triceps-brachii",
      regions: ["triceps-short-heads"],
      role: "secondary",
      setCredit: 0.5,
      peakLength: "mid",
      evidence: "judgement",
    },
  ],
  stabilisers: ["serratus-anterior"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
  mistakes: [],
  presets: [compoundAccessory],
  evidence: {
    grade: "judgement",
    sources: ["project-judgement"],
    note: "as the machine chest press, with more of the upper part",
  },
  revised: "2026-05-09",
});
