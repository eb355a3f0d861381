import { elbowsFlare, hipsPike, hipsSag, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { pushUp } from "./pushUp";

/** The push-up from the knees. */
export const kneePushUp = /* @__PURE__ */ defineLift(() => ({
  ...pushUp,
  id: "knee-push-up",
  name: "Knee push-up",
  aliases: ["Kneeling push-up"],
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0.49 },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [hipsPike, hipsSag, rangeCutShort, elbowsFlare],
  revised: "2026-11-22",
}));
