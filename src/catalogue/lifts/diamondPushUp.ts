import { elbowsFlare, hipsSag, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { pushUp } from "./pushUp";

/** The push-up with the hands together under the chest. */
export const diamondPushUp = /* @__PURE__ */ defineLift(() => ({
  ...pushUp,
  id: "diamond-push-up",
  name: "Diamond push-up",
  aliases: ["Triangle push-up"],
  movers: [
    ["triceps-brachii", "primary", 1, "mid", "judgement", ["triceps-short-heads"]],
    ["pectoralis-major", "primary", 1, "long"],
    ["anterior-deltoid", "secondary", 0.5, "long"],
  ],
  stabilisers: ["serratus-anterior", "rectus-abdominis", "obliques"],
  demands: { stability: 3, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    defineMistake("minor", "hands-under-face"),
    elbowsFlare,
    hipsSag,
    rangeCutShort,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
