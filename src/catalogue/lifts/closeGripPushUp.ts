import { elbowsFlare, hipsSag, rangeCutShort, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { pushUp } from "./pushUp";

/** The push-up with the hands under the shoulders and the elbows along the body. */
export const closeGripPushUp = /* @__PURE__ */ defineLift(() => ({
  ...pushUp,
  id: "close-grip-push-up",
  name: "Close-grip push-up",
  aliases: ["Triceps push-up", "Close-hands push-up"],
  movers: [
    ["triceps-brachii", "primary", 1, "mid", "judgement", ["triceps-short-heads"]],
    ["pectoralis-major", "primary", 1, "long"],
    ["anterior-deltoid", "secondary", 0.5, "long"],
  ],
  stabilisers: ["serratus-anterior", "rectus-abdominis", "obliques"],
  mistakes: [elbowsFlare, hipsSag, rangeCutShort, wristsBend],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
