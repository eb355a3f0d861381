import { flyBecomesPress, legsNotSecured, loweredTooDeep } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { dumbbellFly } from "./dumbbellFly";

/** The dumbbell fly with the head lower than the hips. */
export const declineDumbbellFly = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellFly,
  id: "decline-dumbbell-fly",
  name: "Decline dumbbell fly",
  aliases: [],
  requires: ["dumbbell", "decline-bench"],
  movers: [
    ["pectoralis-major", "primary", 1, "long", "judgement", ["sternocostal-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.25, "long"],
  ],
  stabilisers: ["serratus-anterior", "biceps-brachii"],
  mistakes: [
    legsNotSecured,
    loweredTooDeep,
    defineMistake("major", "elbows-locked-straight"),
    flyBecomesPress,
  ],
  revised: "2026-11-22",
}));
