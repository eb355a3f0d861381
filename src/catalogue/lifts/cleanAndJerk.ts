import { armsPullEarly, dipTipsForward, elbowsSlow, loadDriftsForward, pressOut } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { powerClean } from "./powerClean";

/** The clean, stood up and then driven overhead. */
export const cleanAndJerk = /* @__PURE__ */ defineLift(() => ({
  ...powerClean,
  id: "clean-and-jerk",
  name: "Clean and jerk",
  aliases: ["Power clean and jerk"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["upper-trapezius", "secondary", 0.5, "short"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["anterior-deltoid", "secondary", 0.5, "mid"],
    ["triceps-brachii", "secondary", 0.25, "short", "judgement", ["triceps-short-heads"]],
    ["hamstrings", "secondary", 0.25, "mid"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["lateral-deltoid", "forearms", "rectus-abdominis", "middle-back", "serratus-anterior"],
  demands: { stability: 5, skill: 5, axial: 5, systemic: 5 },
  mistakes: [
    armsPullEarly,
    loadDriftsForward,
    elbowsSlow,
    dipTipsForward,
    pressOut,
  ],
  revised: "2026-11-22",
}));
