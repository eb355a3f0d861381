import { shouldersRollForward, swungLoad, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { cableFly } from "./cableFly";

/** The cable fly from high to low. */
export const highCableFly = /* @__PURE__ */ defineLift(() => ({
  ...cableFly,
  id: "high-cable-fly",
  name: "High cable fly",
  aliases: ["High cable crossover", "High cable fly crossover"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid", "judgement", ["sternocostal-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["serratus-anterior", "latissimus-dorsi"],
  mistakes: [
    defineMistake("minor", "fly-becomes-pushdown", { "pectoralis-major": "less", "triceps-brachii": "more" }),
    shouldersRollForward,
    swungLoad,
    trunkFoldsForward,
  ],
  revised: "2026-11-22",
}));
