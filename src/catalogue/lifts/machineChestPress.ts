import { defineExercise } from "../defineExercise";
import { compoundAccessory } from "../presets";

/** The chest press on a machine. */
export const machineChestPress = /* @__PURE__ */ defineExercise({
  id: "machine-chest-press",
  name: "Machine chest press",
  aliases: [],
  bodyPart: "chest",
  pattern: "horizontal-push",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "machine", need: "required" },
  ],
  muscles: [
    { muscle: "pectoralis-major", role: "primary", setCredit: 1, peakLength: "mid", evidence: "trial" },
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
    grade: "trial",
    sources: ["haugen-2023"],
    note: "machines and free weights grow muscle alike, from memory",
  },
  revised: "2026-05-09",
});
