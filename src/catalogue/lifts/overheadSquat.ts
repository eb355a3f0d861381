import { heelsLift, kneesCaveIn, loadDriftsForward, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { frontSquat } from "./frontSquat";

/** The squat with the bar held over the head at arms' length. */
export const overheadSquat = /* @__PURE__ */ defineLift(() => ({
  ...frontSquat,
  id: "overhead-squat",
  name: "Overhead squat",
  aliases: [],
  requires: ["barbell"],
  mayUse: ["rack"],
  stabilisers: [
    "anterior-deltoid",
    "lateral-deltoid",
    "upper-trapezius",
    "triceps-brachii",
    "serratus-anterior",
    "rotator-cuff",
  ],
  demands: { stability: 5, skill: 5, axial: 3, systemic: 3 },
  mistakes: [
    loadDriftsForward,
    defineMistake("major", "elbows-bend"),
    heelsLift,
    lumbarArching,
    kneesCaveIn,
  ],
  presets: [defineAccessory(4, 8, 3, 150)],
  revised: "2026-11-22",
}));
