import { lostBalance } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { defineMistake } from "../defineMistake";
import { pushJerk } from "./pushJerk";

/** The jerk from across the back of the shoulders. */
export const behindTheNeckJerk = /* @__PURE__ */ defineExercise({
  ...pushJerk,
  id: "behind-the-neck-jerk",
  name: "Behind-the-neck jerk",
  aliases: ["Behind-the-neck push jerk", "Back jerk"],
  demands: { stability: 4, skill: 5, axial: 4, systemic: 3 },
  mistakes: [
    /* @__PURE__ */ defineMistake("major", "dip-tips-forward"),
    /* @__PURE__ */ defineMistake("major", "press-out"),
    /* @__PURE__ */ defineMistake("critical", "bar-lands-on-neck"),
    lostBalance,
  ],
  revised: "2026-11-22",
});
