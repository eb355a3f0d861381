import { armsPullEarly, hipsRiseFirst, loadDriftsForward, lostBalance, pressOut } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { powerClean } from "./powerClean";

/** The snatch from the floor, caught overhead in a full squat. */
export const snatch = /* @__PURE__ */ defineLift(() => ({
  ...powerClean,
  id: "snatch",
  name: "Snatch",
  aliases: ["Squat snatch", "Full snatch"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["upper-trapezius", "primary", 0.5, "short"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["hamstrings", "secondary", 0.25, "mid"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
  ],
  stabilisers: [
    "anterior-deltoid",
    "lateral-deltoid",
    "middle-back",
    "triceps-brachii",
    "serratus-anterior",
    "forearms",
    "rectus-abdominis",
  ],
  demands: { stability: 5, skill: 5, axial: 4, systemic: 5 },
  mistakes: [
    armsPullEarly,
    hipsRiseFirst,
    loadDriftsForward,
    pressOut,
    lostBalance,
  ],
  revised: "2026-11-22",
}));
