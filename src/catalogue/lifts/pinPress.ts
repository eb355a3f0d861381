import { shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { benchPress } from "./benchPress";

/** The bench press that starts from pins in a rack. */
export const pinPress = /* @__PURE__ */ defineLift(() => ({
  ...benchPress,
  id: "pin-press",
  name: "Pin press",
  aliases: ["Pin bench press", "Dead bench press"],
  movers: [
    ["pectoralis-major", "primary", 1, "mid"],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.5, "mid", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "middle-back", "latissimus-dorsi"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  mistakes: [
    defineMistake("major", "bar-dropped-on-pins"),
    defineMistake("minor", "loose-on-pins"),
    defineMistake("minor", "bar-out-of-groove"),
    shouldersRollForward,
  ],
  presets: [defineAccessory(3, 6, 2, 180)],
  revised: "2026-11-22",
}));
