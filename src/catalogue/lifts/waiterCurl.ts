import { elbowsDrift, rangeCutShort, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { barbellCurl } from "./barbellCurl";

/** The curl of one dumbbell, its upper end lying on both palms. */
export const waiterCurl = /* @__PURE__ */ defineLift(() => ({
  ...barbellCurl,
  id: "waiter-curl",
  name: "Waiter curl",
  aliases: ["Waiter's curl", "Dumbbell waiter curl"],
  requires: ["dumbbell"],
  loading: { convention: "total", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  mistakes: [
    defineMistake("minor", "dumbbell-tilts"),
    elbowsDrift,
    swungLoad,
    rangeCutShort,
  ],
  revised: "2026-11-22",
}));
