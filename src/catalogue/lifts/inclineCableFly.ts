import { benchTooSteep, flyBecomesPress, loweredTooDeep, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { cableFly } from "./cableFly";

/** The cable fly lying back on an incline bench between two low pulleys. */
export const inclineCableFly = /* @__PURE__ */ defineLift(() => ({
  ...cableFly,
  id: "incline-cable-fly",
  name: "Incline cable fly",
  aliases: [],
  requires: ["cable", "bench"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid", "judgement", ["clavicular-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["serratus-anterior", "biceps-brachii"],
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [benchTooSteep, flyBecomesPress, loweredTooDeep, shouldersShrug],
  revised: "2026-11-22",
}));
