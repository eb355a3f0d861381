import { gripFailsFirst, hipsRiseFirst, lumbarRounding, shouldersRollForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";
import { deficitDeadlift } from "./deficitDeadlift";

/** The deadlift with the hands as wide as for a snatch. */
export const snatchGripDeadlift = /* @__PURE__ */ defineLift(() => ({
  ...deficitDeadlift,
  id: "snatch-grip-deadlift",
  name: "Snatch-grip deadlift",
  aliases: [],
  requires: ["barbell"],
  mayUse: ["plates"],
  mistakes: [
    lumbarRounding,
    hipsRiseFirst,
    shouldersRollForward,
    gripFailsFirst,
  ],
  presets: [defineAccessory(4, 8, 2, 180)],
  revised: "2026-11-22",
}));
