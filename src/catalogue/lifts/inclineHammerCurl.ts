import { elbowsDrift, rangeCutShort, shouldersRollForward, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { hammerCurl } from "./hammerCurl";

/** The hammer curl lying back on an incline bench. */
export const inclineHammerCurl = /* @__PURE__ */ defineLift(() => ({
  ...hammerCurl,
  id: "incline-hammer-curl",
  name: "Incline hammer curl",
  aliases: ["Seated incline hammer curl"],
  requires: ["dumbbell", "bench"],
  mistakes: [
    elbowsDrift,
    swungLoad,
    defineMistake("minor", "palms-turn-up", { "biceps-brachii": "more", "brachialis-brachioradialis": "less" }),
    shouldersRollForward,
    rangeCutShort,
  ],
  revised: "2026-11-22",
}));
