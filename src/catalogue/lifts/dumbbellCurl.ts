import { elbowsDrift, loweredTooFast, rangeCutShort, swungLoad, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { barbellCurl } from "./barbellCurl";

/** The curl with a dumbbell in each hand, standing or sitting upright. */
export const dumbbellCurl = /* @__PURE__ */ defineLift(() => ({
  ...barbellCurl,
  id: "dumbbell-curl",
  name: "Dumbbell curl",
  aliases: ["Seated curl", "Rosca alternada", "Kurzhantelcurl"],
  requires: ["dumbbell"],
  mayUse: ["bench"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 1, lb: 2.5 },
    bodyMassShare: 0,
  },
  mistakes: [
    swungLoad,
    elbowsDrift,
    rangeCutShort,
    loweredTooFast,
    wristsBend,
  ],
  revised: "2026-11-22",
}));
