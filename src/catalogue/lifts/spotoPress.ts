import { bouncedTurn, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { benchPress } from "./benchPress";

/** The bench press that stops just above the chest. */
export const spotoPress = /* @__PURE__ */ defineLift(() => ({
  ...benchPress,
  id: "spoto-press",
  name: "Spoto press",
  aliases: ["Spoto bench press"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  mistakes: [
    defineMistake("minor", "pause-cut-short"),
    defineMistake("minor", "pause-height-drifts"),
    bouncedTurn,
    shouldersRollForward,
  ],
  presets: [defineAccessory(3, 6, 2, 180)],
  revised: "2026-11-22",
}));
