import { kneesCaveIn, lostBalance, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { jumpSquat } from "./jumpSquat";

/** The lunge that changes legs in the air. */
export const jumpLunge = /* @__PURE__ */ defineLift(() => ({
  ...jumpSquat,
  id: "jump-lunge",
  name: "Jump lunge",
  aliases: ["Jumping lunge", "Alternating jump lunge", "Jump split squat"],
  laterality: "alternating",
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Judgement, as for the lunge.
    bodyMassShare: 0.9,
  },
  demands: { stability: 5, skill: 4, axial: 1, systemic: 3 },
  mistakes: [
    defineMistake("critical", "stiff-landing"),
    kneesCaveIn,
    lostBalance,
    defineMistake("minor", "jumps-fade"),
    trunkFoldsForward,
  ],
  presets: [defineAccessory(4, 8, 3, 120)],
  revised: "2026-11-22",
}));
