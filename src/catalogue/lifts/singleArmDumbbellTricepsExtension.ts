import { elbowsFlare, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { dumbbellTricepsExtension } from "./dumbbellTricepsExtension";

/** The triceps extension overhead with one dumbbell in one hand. */
export const singleArmDumbbellTricepsExtension = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellTricepsExtension,
  id: "single-arm-dumbbell-triceps-extension",
  name: "Single-arm dumbbell triceps extension",
  aliases: ["Single-arm overhead dumbbell triceps extension"],
  laterality: "unilateral",
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
  mistakes: [elbowsFlare, defineMistake("minor", "trunk-leans-sideways"), lumbarArching, rangeCutShort],
  revised: "2026-11-22",
}));
