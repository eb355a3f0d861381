import { loadTooHeavy, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { cableFly } from "./cableFly";

/** The cable fly from low to high. */
export const lowCableFly = /* @__PURE__ */ defineLift(() => ({
  ...cableFly,
  id: "low-cable-fly",
  name: "Low cable fly",
  aliases: ["Low cable crossover", "Low cable fly crossover"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid", "judgement", ["clavicular-pectoralis"]],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["serratus-anterior", "biceps-brachii"],
  mistakes: [
    defineMistake("minor", "fly-becomes-front-raise", { "pectoralis-major": "less", "anterior-deltoid": "more" }),
    shouldersShrug,
    trunkLeansBack,
    loadTooHeavy,
  ],
  revised: "2026-11-22",
}));
