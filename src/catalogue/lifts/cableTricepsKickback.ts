import { elbowsDrift, hipsTwist, incompleteTop, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { dumbbellTricepsKickback } from "./dumbbellTricepsKickback";

/** The triceps extension bent over against a cable, upper arm along the trunk. */
export const cableTricepsKickback = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellTricepsKickback,
  id: "cable-triceps-kickback",
  name: "Cable triceps kickback",
  aliases: ["Cable bent-over triceps extension", "Single-arm cable triceps kickback"],
  requires: ["cable"],
  movers: [
    ["triceps-brachii", "primary", 1, "even"],
  ],
  stabilisers: ["posterior-deltoid", "latissimus-dorsi"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  mistakes: [elbowsDrift, incompleteTop, hipsTwist, loweredTooFast],
  revised: "2026-11-22",
}));
