import { armsPullEarly, loadDriftsForward, pressOut } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { powerClean } from "./powerClean";

/** The snatch that starts from the thighs, standing. */
export const hangSnatch = /* @__PURE__ */ defineLift(() => ({
  ...powerClean,
  id: "hang-snatch",
  name: "Hang snatch",
  aliases: ["Hang power snatch", "Hang squat snatch"],
  requires: ["barbell"],
  mayUse: ["rack", "platform"],
  stabilisers: ["lateral-deltoid", "middle-back", "triceps-brachii", "serratus-anterior"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
  },
  demands: { stability: 4, skill: 5, axial: 3, systemic: 3 },
  mistakes: [
    armsPullEarly,
    loadDriftsForward,
    defineMistake("minor", "knees-dive-forward"),
    pressOut,
  ],
  revised: "2026-11-22",
}));
