import { benchTooSteep, flyBecomesPress, loweredTooDeep, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { dumbbellFly } from "./dumbbellFly";

/** The dumbbell fly on a bench tilted up. */
export const inclineDumbbellFly = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellFly,
  id: "incline-dumbbell-fly",
  name: "Incline dumbbell fly",
  aliases: ["Incline fly"],
  movers: [
    ["pectoralis-major", "primary", 1, "long", "judgement", ["clavicular-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.5, "long"],
  ],
  stabilisers: ["serratus-anterior", "biceps-brachii"],
  mistakes: [
    benchTooSteep,
    loweredTooDeep,
    flyBecomesPress,
    shouldersShrug,
  ],
  revised: "2026-11-22",
}));
