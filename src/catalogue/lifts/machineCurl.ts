import { loweredTooFast, pivotOffElbow, rangeCutShort, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { barbellCurl } from "./barbellCurl";

/** The curl on a biceps machine, seated. */
export const machineCurl = /* @__PURE__ */ defineLift(() => ({
  ...barbellCurl,
  id: "machine-curl",
  name: "Machine curl",
  aliases: ["Bizepsmaschine"],
  requires: ["machine"],
  movers: [
    ["biceps-brachii", "primary", 1, "even"],
    ["brachialis-brachioradialis", "secondary", 0.5, "even"],
  ],
  stabilisers: [],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    rangeCutShort,
    loweredTooFast,
    shouldersRollForward,
    pivotOffElbow,
  ],
  revised: "2026-11-22",
}));
