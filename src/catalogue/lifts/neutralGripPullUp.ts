import { legsHelp, loweredTooFast, rangeCutShort, shouldersRollForward } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { pullUp } from "./pullUp";

/** The pull-up on parallel handles, palms facing each other. */
export const neutralGripPullUp = /* @__PURE__ */ defineExercise({
  ...pullUp,
  id: "neutral-grip-pull-up",
  name: "Neutral-grip pull-up",
  aliases: [
    "Parallel-grip pull-up",
    "Hammer-grip pull-up",
    "Hammer chin-up",
    "Palms-facing pull-up",
    "Natural-grip pull-up",
  ],
  plane: "sagittal",
  mistakes: [rangeCutShort, legsHelp, shouldersRollForward, loweredTooFast],
  evidence: {
    grade: "laboratory",
    sources: ["dickie-2017", "hartmann-tunnemann", "project-judgement"],
  },
  revised: "2026-11-22",
});
