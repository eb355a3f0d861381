import { elbowsDrift, loweredTooFast, trunkLeansBack, wristsDrop } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { reverseCurl } from "./reverseCurl";

/** The palms-down curl from a low pulley. */
export const cableReverseCurl = /* @__PURE__ */ defineLift(() => ({
  ...reverseCurl,
  id: "cable-reverse-curl",
  name: "Cable reverse curl",
  aliases: ["Cable pronated curl"],
  requires: ["cable"],
  mayUse: [],
  movers: [
    ["brachialis-brachioradialis", "primary", 1, "even"],
    ["forearms", "secondary", 0.5, "even", "judgement", ["forearm-extensors"]],
    ["biceps-brachii", "secondary", 0.25, "even"],
  ],
  stabilisers: ["anterior-deltoid", "rectus-abdominis"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  mistakes: [
    wristsDrop,
    elbowsDrift,
    trunkLeansBack,
    loweredTooFast,
  ],
  revised: "2026-11-22",
}));
