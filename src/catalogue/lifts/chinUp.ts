import { legsHelp, loweredTooFast, rangeCutShort, shouldersRollForward, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { pullUp } from "./pullUp";

/** The chin-up, palms toward the lifter. */
export const chinUp = /* @__PURE__ */ defineLift(() => ({
  ...pullUp,
  id: "chin-up",
  name: "Chin-up",
  aliases: ["Supinated pull-up", "Ters Tutuş Barfiks"],
  plane: "sagittal",
  movers: [
    ["latissimus-dorsi", "primary", 1, "mid", "laboratory"],
    ["biceps-brachii", "primary", 0.5, "mid", "laboratory"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid", "laboratory"],
    ["middle-back", "secondary", 0.5, "short", "laboratory"],
    ["pectoralis-major", "secondary", 0.25, "long", "laboratory", ["sternocostal-pectoralis"]],
  ],
  stabilisers: ["rectus-abdominis", "forearms"],
  mistakes: [rangeCutShort, legsHelp, shouldersRollForward, wristsBend, loweredTooFast],
  revised: "2026-11-22",
}));
