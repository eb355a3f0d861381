import { legsHelp, loweredTooFast, rangeCutShort, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { pullUp } from "./pullUp";

/** The pull-up on parallel handles, palms facing each other. */
export const neutralGripPullUp = /* @__PURE__ */ defineLift(() => ({
  ...pullUp,
  id: "neutral-grip-pull-up",
  name: "Neutral-grip pull-up",
  aliases: ["Parallel-grip pull-up", "Hammer-grip pull-up", "Hammer chin-up", "Palms-facing pull-up"],
  plane: "sagittal",
  mistakes: [rangeCutShort, legsHelp, shouldersRollForward, loweredTooFast],
  evidence: {
    grade: "laboratory",
    sources: ["dickie-2017", "hartmann-tunnemann", "project-judgement"],
  },
  revised: "2026-11-22",
}));
