import { elbowsDrift, loweredTooFast, rangeCutShort, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { barbellCurl } from "./barbellCurl";

/** The standing curl from a low pulley. */
export const cableCurl = /* @__PURE__ */ defineLift(() => ({
  ...barbellCurl,
  id: "cable-curl",
  name: "Cable curl",
  aliases: [],
  requires: ["cable"],
  movers: [
    ["biceps-brachii", "primary", 1, "even"],
    ["brachialis-brachioradialis", "secondary", 0.5, "even"],
    ["forearms", "secondary", 0.25, "even"],
  ],
  stabilisers: ["anterior-deltoid", "rectus-abdominis"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    elbowsDrift,
    trunkLeansBack,
    rangeCutShort,
    loweredTooFast,
  ],
  revised: "2026-11-22",
}));
