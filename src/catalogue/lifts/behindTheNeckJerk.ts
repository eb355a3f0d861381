import { dipTipsForward, lostBalance, pressOut } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { pushJerk } from "./pushJerk";

/** The jerk from across the back of the shoulders. */
export const behindTheNeckJerk = /* @__PURE__ */ defineLift(() => ({
  ...pushJerk,
  id: "behind-the-neck-jerk",
  name: "Behind-the-neck jerk",
  aliases: ["Behind-the-neck push jerk", "Back jerk"],
  demands: { stability: 4, skill: 5, axial: 4, systemic: 3 },
  mistakes: [
    dipTipsForward,
    pressOut,
    defineMistake("critical", "bar-lands-on-neck"),
    lostBalance,
  ],
  revised: "2026-11-22",
}));
