import { defineExercise } from "../defineExercise";
import { defineAccessory } from "../presets";
import { JUDGEMENT } from "../judgement";

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
  ],
  stabilisers: ["rectus-abdominis"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [],
  presets: [/* @__PURE__ */ defineAccessory(12, 20, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-05-09",
});
