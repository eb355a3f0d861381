import { loadDriftsForward, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { heavyAccessory } from "../presets";
import { frontSquat } from "./frontSquat";

/** The squat with the bar in the crooks of the elbows. */
export const zercherSquat = /* @__PURE__ */ defineLift(() => ({
  ...frontSquat,
  id: "zercher-squat",
  name: "Zercher squat",
  aliases: [],
  stabilisers: ["biceps-brachii"],
  demands: { stability: 4, skill: 4, axial: 4, systemic: 4 },
  mistakes: [
    loadDriftsForward,
    defineMistake("major", "upper-back-rounds"),
    lumbarRounding,
    defineMistake("minor", "elbows-rest-on-thighs"),
  ],
  presets: [heavyAccessory],
  revised: "2026-11-22",
}));
