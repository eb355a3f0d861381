import { hipsLiftOffPad, loweredTooFast, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { closeGripLatPulldown } from "./closeGripLatPulldown";

/** The pulldown on a machine with fixed arms. */
export const machineLatPulldown = /* @__PURE__ */ defineLift(() => ({
  ...closeGripLatPulldown,
  id: "machine-lat-pulldown",
  name: "Machine lat pulldown",
  aliases: ["Hammer lat pulldown"],
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
}));
