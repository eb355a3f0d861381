import { loweredTooFast, rangeCutShort, shouldersRollForward, tooMuchHelp } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { assistedPullUp } from "./assistedPullUp";

/** The chin-up on a machine whose weights carry part of the body. */
export const assistedChinUp = /* @__PURE__ */ defineLift(() => ({
  ...assistedPullUp,
  id: "assisted-chin-up",
  name: "Assisted chin-up",
  aliases: ["Gravitron chin-up", "Counterweighted chin-up"],
  plane: "sagittal",
  movers: [
    ["latissimus-dorsi", "primary", 1, "mid"],
    ["biceps-brachii", "primary", 0.5, "mid"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid"],
    ["middle-back", "secondary", 0.5, "short"],
    ["pectoralis-major", "secondary", 0.25, "long", "judgement", ["sternocostal-pectoralis"]],
  ],
  stabilisers: ["rectus-abdominis", "forearms"],
  mistakes: [
    tooMuchHelp,
    rangeCutShort,
    shouldersRollForward,
    loweredTooFast,
  ],
  revised: "2026-11-22",
}));
