import { defineExercise } from "../defineExercise";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The seated press overhead with dumbbells. */
export const dumbbellShoulderPress = /* @__PURE__ */ defineExercise({
  id: "dumbbell-shoulder-press",
  name: "Dumbbell shoulder press",
  aliases: ["Seated dumbbell shoulder press"],
  bodyPart: "shoulders",
  pattern: "vertical-push",
  plane: "frontal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "dumbbell", need: "required" },
    { equipment: "bench", need: "required" },
  ],
  muscles: [
    { muscle: "anterior-deltoid", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "lateral-deltoid", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "triceps-brachii", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "upper-trapezius", role: "secondary", setCredit: 0.25, peakLength: "short", evidence: "judgement" },
  ],
  stabilisers: ["serratus-anterior", "rotator-cuff"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 4, skill: 2, axial: 1, systemic: 2 },
  mistakes: [],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-05-09",
});
