import { defineExercise } from "../defineExercise";
import { heavyIsolationAccessory } from "../presets";
import { JUDGEMENT } from "../judgement";

/** The row with one dumbbell, a hand or knee on a bench. */
export const dumbbellRow = /* @__PURE__ */ defineExercise({
  id: "dumbbell-row",
  name: "Dumbbell row",
  aliases: ["One-arm dumbbell row", "Bent-over one-arm row (dumbbell)", "Rematore a una mano con manubrio"],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  equipment: [
    { equipment: "dumbbell", need: "required" },
    { equipment: "bench", need: "required" },
  ],
  muscles: [
    { muscle: "latissimus-dorsi", role: "primary", setCredit: 1, peakLength: "short", evidence: "judgement" },
    { muscle: "middle-back", role: "primary", setCredit: 1, peakLength: "short", evidence: "judgement" },
    { muscle: "posterior-deltoid", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
    { muscle: "biceps-brachii", role: "secondary", setCredit: 0.5, peakLength: "short", evidence: "judgement" },
    {
      muscle: "brachialis-brachioradialis",
      role: "secondary",
      setCredit: 0.5,
      peakLength: "short",
      evidence: "judgement",
    },
  ],
  stabilisers: ["rectus-abdominis", "obliques", "erector-spinae", "forearms"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 1, systemic: 2 },
  mistakes: [],
  presets: [heavyIsolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-05-09",
});
