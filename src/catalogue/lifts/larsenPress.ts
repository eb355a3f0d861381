import { bouncedTurn, hipsTwist, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { benchPress } from "./benchPress";

/** The bench press with the legs held straight off the floor. */
export const larsenPress = /* @__PURE__ */ defineLift(() => ({
  ...benchPress,
  id: "larsen-press",
  name: "Larsen press",
  aliases: ["Larsen bench press"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 4, skill: 3, axial: 0, systemic: 3 },
  mistakes: [
    defineMistake("minor", "legs-kick"),
    hipsTwist,
    shouldersRollForward,
    bouncedTurn,
  ],
  revised: "2026-11-22",
}));
