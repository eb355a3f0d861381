import { elbowsDrift, loweredTooFast, trunkLeansBack, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { hammerCurl } from "./hammerCurl";

/** The neutral-grip curl from a low pulley with a rope. */
export const cableHammerCurl = /* @__PURE__ */ defineLift(() => ({
  ...hammerCurl,
  id: "cable-hammer-curl",
  name: "Cable hammer curl",
  aliases: ["Rope hammer curl", "Rope curl"],
  requires: ["cable", "rope"],
  movers: [
    ["brachialis-brachioradialis", "primary", 1, "even"],
    ["biceps-brachii", "secondary", 0.5, "even"],
  ],
  stabilisers: ["forearms", "anterior-deltoid", "rectus-abdominis"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  mistakes: [
    elbowsDrift,
    trunkLeansBack,
    wristsBend,
    loweredTooFast,
  ],
  revised: "2026-11-22",
}));
