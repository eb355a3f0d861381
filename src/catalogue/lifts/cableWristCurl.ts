import { forearmsLift, loweredTooFast, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { wristCurl } from "./wristCurl";

/** The wrist curl from a low pulley, palms up. */
export const cableWristCurl = /* @__PURE__ */ defineLift(() => ({
  ...wristCurl,
  id: "cable-wrist-curl",
  name: "Cable wrist curl",
  aliases: ["Cable wrist flexion", "Palms-up cable wrist curl"],
  requires: ["cable", "bench"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  mistakes: [
    rangeCutShort,
    forearmsLift,
    loweredTooFast,
  ],
  revised: "2026-11-22",
}));
