import { armsPullEarly, hipsRiseFirst, loadDriftsForward, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";
import { deficitDeadlift } from "./deficitDeadlift";

/** The deadlift in the positions of the clean: hips lower, grip and shoulders as for the lift it prepares. */
export const cleanDeadlift = /* @__PURE__ */ defineLift(() => ({
  ...deficitDeadlift,
  id: "clean-deadlift",
  name: "Clean deadlift",
  aliases: ["Clean-grip deadlift", "Barbell clean deadlift"],
  requires: ["barbell"],
  mayUse: ["plates"],
  demands: { stability: 3, skill: 3, axial: 5, systemic: 4 },
  mistakes: [hipsRiseFirst, loadDriftsForward, armsPullEarly, lumbarRounding],
  presets: [defineAccessory(3, 6, 2, 180)],
  revised: "2026-11-22",
}));
