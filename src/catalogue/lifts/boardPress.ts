import { elbowsFlare, loadTooHeavy } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { benchPress } from "./benchPress";

/** The bench press down to a board on the chest. */
export const boardPress = /* @__PURE__ */ defineLift(() => ({
  ...benchPress,
  id: "board-press",
  name: "Board press",
  aliases: ["Board bench press"],
  requires: ["barbell", "bench", "rack", "blocks"],
  movers: [
    ["triceps-brachii", "primary", 1, "mid", "judgement", ["triceps-short-heads"]],
    ["pectoralis-major", "secondary", 0.5, "mid"],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["serratus-anterior", "middle-back", "latissimus-dorsi"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  mistakes: [
    defineMistake("major", "bar-bounced-off-board"),
    defineMistake("major", "board-shifts"),
    elbowsFlare,
    loadTooHeavy,
  ],
  presets: [defineAccessory(3, 6, 2, 180)],
  revised: "2026-11-22",
}));
