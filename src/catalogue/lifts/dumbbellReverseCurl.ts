import { elbowsDrift, swungLoad, wristsDrop } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { reverseCurl } from "./reverseCurl";

/** The dumbbell curl with the palms down. */
export const dumbbellReverseCurl = /* @__PURE__ */ defineLift(() => ({
  ...reverseCurl,
  id: "dumbbell-reverse-curl",
  name: "Dumbbell reverse curl",
  aliases: ["Dumbbell pronated curl"],
  requires: ["dumbbell"],
  mayUse: [],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 1, lb: 2.5 },
    bodyMassShare: 0,
  },
  mistakes: [
    wristsDrop,
    defineMistake("minor", "palms-turn-in"),
    elbowsDrift,
    swungLoad,
  ],
  revised: "2026-11-22",
}));
