import { defineExercise } from "../defineExercise";

/** The face pull on a cable. */
export const facePull = /* @__PURE__ */ defineExercise({
  id: "face-pull",
  name: "Face pull",
  aliases: ["Trazioni al volto al cavo"],
  bodyPart: "shoulders",
  pattern: "horizontal-pull",
  plane: "transverse",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "cable", need: "required" },
    { equipment: "rope", need: "required" },
  ],
  muscles: [
    { muscle: "posterior-deltoid", role: "primary", setCredit: 1, peakLength: "short", evidence: "judgement" },
    { muscle: "middle-back", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
    { muscle: "rotator-cuff", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
    { muscle: "biceps-brachii", role: "secondary", setCredit: 0.25, peakLength: "mid", evidence: "judgement" },
    { muscle: "rectus-abdominis", role: "stabiliser", setCredit: 0, peakLength: "even", evidence: "judgement" },
  ],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  setup: [],
  mistakes: [],
  presets: [
    {
      role: "accessory",
      goal: "hypertrophy",
      setsPerSession: { min: 2, max: 4 },
      setsPerWeek: { min: 4, max: 8 },
      sessionsPerWeek: { min: 1, max: 2 },
      repZones: [{ min: 12, max: 20 }],
      rir: 2,
      restSeconds: 90,
      evidence: { grade: "judgement", sources: ["project-judgement"] },
    },
  ],
  suitability: [],
  thresholds: {},
  facts: [],
  evidence: { grade: "judgement", sources: ["project-judgement"] },
  sources: ["project-judgement"],
  revised: "2026-05-09",
});
