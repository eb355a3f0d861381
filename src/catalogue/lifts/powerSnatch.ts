import { armsPullEarly, feetTooWide, hipsRiseFirst, loadDriftsForward, pressOut } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { powerClean } from "./powerClean";

/** The snatch from the floor, caught overhead above a half squat. */
export const powerSnatch = /* @__PURE__ */ defineLift(() => ({
  ...powerClean,
  id: "power-snatch",
  name: "Power snatch",
  aliases: [],
  stabilisers: ["lateral-deltoid", "middle-back", "triceps-brachii", "serratus-anterior"],
  demands: { stability: 4, skill: 5, axial: 3, systemic: 4 },
  mistakes: [
    armsPullEarly,
    hipsRiseFirst,
    loadDriftsForward,
    pressOut,
    feetTooWide,
  ],
  revised: "2026-11-22",
}));
