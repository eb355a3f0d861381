import { bodySwings, loweredTooFast, pelvisStaysStill, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { bodyweightAccessory } from "../presets";
import { hangingLegRaise } from "./hangingLegRaise";

/** The knee raise on the forearms, back against the pad of a captain's chair. */
export const captainsChairKneeRaise = /* @__PURE__ */ defineLift(() => ({
  ...hangingLegRaise,
  id: "captains-chair-knee-raise",
  name: "Captain's chair knee raise",
  aliases: ["Vertical knee raise", "Parallel bar knee raise"],
  requires: ["captains-chair"],
  movers: [
    ["iliopsoas", "primary", 1, "short"],
    ["rectus-abdominis", "primary", 0.5, "mid"],
    ["obliques", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["latissimus-dorsi", "triceps-brachii"],
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    pelvisStaysStill,
    bodySwings,
    shouldersShrug,
    loweredTooFast,
  ],
  presets: [bodyweightAccessory],
  revised: "2026-11-22",
}));
