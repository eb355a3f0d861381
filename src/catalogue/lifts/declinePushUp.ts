import { hipsPike, hipsSag, neckCranes, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { pushUp } from "./pushUp";

/** The push-up with the feet raised. */
export const declinePushUp = /* @__PURE__ */ defineLift(() => ({
  ...pushUp,
  id: "decline-push-up",
  name: "Decline push-up",
  aliases: ["Feet-elevated push-up"],
  pattern: "incline-push",
  plane: "sagittal",
  requires: ["bench"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // measured 0.70 with the feet 30 cm up and 0.74 at 61 cm; a bench lies between, by judgement
    bodyMassShare: 0.72,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 2 },
  mistakes: [hipsSag, hipsPike, rangeCutShort, neckCranes],
  revised: "2026-11-22",
}));
