import { armsPullEarly, elbowsSlow, feetTooWide, loadDriftsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { powerClean } from "./powerClean";

/** The clean that starts from the thighs, standing. */
export const hangClean = /* @__PURE__ */ defineLift(() => ({
  ...powerClean,
  id: "hang-clean",
  name: "Hang clean",
  aliases: ["Hang power clean", "Hang squat clean"],
  requires: ["barbell"],
  mayUse: ["rack", "platform"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.86,
  },
  demands: { stability: 4, skill: 5, axial: 3, systemic: 4 },
  mistakes: [
    armsPullEarly,
    loadDriftsForward,
    defineMistake("minor", "knees-dive-forward"),
    elbowsSlow,
    feetTooWide,
  ],
  revised: "2026-11-22",
}));
