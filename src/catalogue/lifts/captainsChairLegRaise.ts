import { bodySwings, loweredTooFast, pelvisStaysStill, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { hangingLegRaise } from "./hangingLegRaise";

/** The leg raise on the forearms, back against the pad of a captain's chair. */
export const captainsChairLegRaise = /* @__PURE__ */ defineLift(() => ({
  ...hangingLegRaise,
  id: "captains-chair-leg-raise",
  name: "Captain's chair leg raise",
  aliases: [
    "Supported leg raise",
    "Vertical leg raise",
    "Parallel bar leg raise",
    "Leg raise on elbows",
    "Forearm leg raise",
  ],
  requires: ["captains-chair"],
  movers: [
    ["iliopsoas", "primary", 1, "short"],
    ["rectus-abdominis", "primary", 0.5, "mid"],
    ["obliques", "secondary", 0.25, "mid"],
    ["quadriceps", "secondary", 0.25, "short", "judgement", ["rectus-femoris"]],
  ],
  stabilisers: ["latissimus-dorsi", "triceps-brachii"],
  demands: { stability: 2, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    pelvisStaysStill,
    bodySwings,
    shouldersShrug,
    loweredTooFast,
  ],
  revised: "2026-11-22",
}));
