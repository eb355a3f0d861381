import { incompleteTop, kneesCaveIn, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { americanHipThrust } from "./americanHipThrust";

/** The hip thrust against a band across the hips. */
export const bandHipThrust = /* @__PURE__ */ defineLift(() => ({
  ...americanHipThrust,
  id: "band-hip-thrust",
  name: "Band hip thrust",
  aliases: [],
  requires: ["band", "bench"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.5,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    incompleteTop,
    defineMistake("minor", "band-slack-at-bottom"),
    lumbarArching,
    kneesCaveIn,
  ],
  presets: [defineAccessory(15, 30, 2, 90)],
  revised: "2026-11-22",
}));
