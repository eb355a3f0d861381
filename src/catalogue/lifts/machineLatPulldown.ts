import { hipsLiftOffPad, loweredTooFast, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { closeGripLatPulldown } from "./closeGripLatPulldown";

/** The pulldown on a machine with fixed arms. */
export const machineLatPulldown = /* @__PURE__ */ defineExercise({
  ...closeGripLatPulldown,
  id: "machine-lat-pulldown",
  name: "Machine lat pulldown",
  aliases: ["Machine pulldown", "Iso-lateral pulldown", "Hammer Strength pulldown", "Plate-loaded pulldown"],
  plane: "frontal",
  requires: ["machine"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    bodyMassShare: 0,
  },
  mistakes: [shouldersShrug, hipsLiftOffPad, rangeCutShort, loweredTooFast],
  revised: "2026-11-22",
});
