import { defineExercise } from "../defineExercise";
import { heavyIsolationAccessory } from "../presets";
import { JUDGEMENT } from "../judgement";

/** The seated row on a cable. */
export const seatedCableRow = /* @__PURE__ */ defineExercise({
  id: "seated-cable-row",
  name: "Seated cable row",
  aliases: ["Seated cable row - V grip", "Rematore al cavo da seduti"],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  equipment: [
    { equipment: "cable", need: "required" },
  ],
  muscles: [
    { muscle: "middle-back", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "latissimus-dorsi", role: "primary", setCredit: 1, peakLength: "mid", evidence: "judgement" },
    { muscle: "posterior-deltoid", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
    { muscle: "biceps-brachii", role: "secondary", setCredit: 0.5, peakLength: "mid", evidence: "judgement" },
    {
      muscle: "brachialis-brachioradialis",
      role: "secondary",
      setCredit: 0.5,
      peakLength: "mid",
      evidence: "judgement",
    },
  ],
  stabilisers: ["erector-spinae", "forearms"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 1, systemic: 2 },
  mistakes: [],
  presets: [heavyIsolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-05-09",
});
