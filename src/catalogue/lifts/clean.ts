import { armsPullEarly, hipsRiseFirst, loadDriftsForward, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { powerClean } from "./powerClean";

/** The clean from the floor, caught in a full front squat. */
export const clean = /* @__PURE__ */ defineLift(() => ({
  ...powerClean,
  id: "clean",
  name: "Clean",
  aliases: ["Squat clean", "Full clean"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["upper-trapezius", "primary", 0.5, "short"],
    ["erector-spinae", "secondary", 0.5, "mid"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["hamstrings", "secondary", 0.25, "mid"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["anterior-deltoid", "forearms", "rectus-abdominis", "middle-back"],
  demands: { stability: 4, skill: 5, axial: 5, systemic: 5 },
  mistakes: [
    armsPullEarly,
    hipsRiseFirst,
    loadDriftsForward,
    defineMistake("major", "bar-crashes"),
    trunkFoldsForward,
  ],
  revised: "2026-11-22",
}));
