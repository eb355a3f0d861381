import { elbowsDrift, hipsTwist, rangeCutShort, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { ropeTricepsPushdown } from "./ropeTricepsPushdown";

/** The pushdown on a cable with one hand. */
export const singleArmTricepsPushdown = /* @__PURE__ */ defineLift(() => ({
  ...ropeTricepsPushdown,
  id: "single-arm-triceps-pushdown",
  name: "Single-arm triceps pushdown",
  aliases: ["Single-arm cable triceps extension"],
  laterality: "unilateral",
  requires: ["cable"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  mistakes: [elbowsDrift, hipsTwist, shouldersRollForward, rangeCutShort],
  revised: "2026-11-22",
}));
