import { defineExercise } from "../defineExercise";
import { compoundAccessory } from "../presets";

/** The row with a barbell, bent over. */
export const barbellRow = /* @__PURE__ */ defineExercise({
  id: "barbell-row",
  name: "Barbell row",
  aliases: ["Bent-over barbell row"],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "barbell", need: "required" },
  ],
  muscles: [
    { muscle: "middle-back", role: "primary", setCredit: 1, peakLength: "short", evidence: "judgement" },
    { muscle: "latissimus-dorsi", role: "primary", setCredit: 1, peakLength: "short", evidence: "judgement" },
    { muscle: "posterior-deltoid", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
    { muscle: "biceps-brachii", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
    {
      muscle: "brachialis-brachioradialis",
      role: "secondary",
      setCredit: 0.5,
      peakLength: "short",
      evidence: "judgement",
    },
    { muscle: "erector-spinae", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    { muscle: "forearms", role: "secondary", setCredit: 0.25, peakLength: "mid", evidence: "judgement" },
  ],
  stabilisers: ["hamstrings", "gluteus-maximus", "rectus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.3,
  },
  demands: { stability: 4, skill: 3, axial: 4, systemic: 4 },
  mistakes: [],
  presets: [compoundAccessory],
  evidence: {
    grade: "judgement",
    sources: ["project-judgement"],
    note: "the hips are held bent throughout, so it adds to the load on the spine",
  },
  revised: "2026-05-09",
});
