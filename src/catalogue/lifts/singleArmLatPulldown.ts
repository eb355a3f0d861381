import { elbowsFlare, hipsTwist, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { closeGripLatPulldown } from "./closeGripLatPulldown";

/** The pulldown one arm at a time. */
export const singleArmLatPulldown = /* @__PURE__ */ defineLift(() => ({
  ...closeGripLatPulldown,
  id: "single-arm-lat-pulldown",
  name: "Single-arm lat pulldown",
  aliases: ["Half-kneeling lat pulldown"],
  laterality: "unilateral",
  stabilisers: ["obliques"],
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [hipsTwist, rangeCutShort, shouldersShrug, elbowsFlare],
  revised: "2026-11-22",
}));
