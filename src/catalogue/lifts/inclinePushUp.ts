import { elbowsFlare, hipsSag, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { pushUp } from "./pushUp";

/** The push-up with the hands raised. */
export const inclinePushUp = /* @__PURE__ */ defineLift(() => ({
  ...pushUp,
  id: "incline-push-up",
  name: "Incline push-up",
  aliases: ["Hands-elevated push-up"],
  requires: ["bench"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // measured 0.55 with the hands 30 cm up and 0.41 at 61 cm; a bench lies between, by judgement
    bodyMassShare: 0.48,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    hipsSag,
    rangeCutShort,
    elbowsFlare,
    defineMistake("major", "support-moves"),
  ],
  revised: "2026-11-22",
}));
