import { forearmsLift, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { wristCurl } from "./wristCurl";

/** The wrist curl with dumbbells, palms up. */
export const dumbbellWristCurl = /* @__PURE__ */ defineLift(() => ({
  ...wristCurl,
  id: "dumbbell-wrist-curl",
  name: "Dumbbell wrist curl",
  aliases: ["Palms-up dumbbell wrist curl", "Dumbbell wrist flexion"],
  requires: ["dumbbell", "bench"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 1, lb: 2.5 },
    bodyMassShare: 0,
  },
  mistakes: [
    rangeCutShort,
    forearmsLift,
    loweredTooFast,
    defineMistake("minor", "palm-tilts"),
  ],
  revised: "2026-11-22",
}));
