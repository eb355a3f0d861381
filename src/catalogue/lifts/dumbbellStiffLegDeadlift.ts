import { bouncedTurn, loadDriftsForward, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { dumbbellRomanianDeadlift } from "./dumbbellRomanianDeadlift";

/** The stiff-leg deadlift with a dumbbell in each hand. */
export const dumbbellStiffLegDeadlift = /* @__PURE__ */ defineLift(() => ({
  ...dumbbellRomanianDeadlift,
  id: "dumbbell-stiff-leg-deadlift",
  name: "Dumbbell stiff-leg deadlift",
  aliases: ["Dumbbell straight-leg deadlift"],
  mistakes: [
    lumbarRounding,
    loadDriftsForward,
    defineMistake("minor", "knees-locked"),
    bouncedTurn,
  ],
  revised: "2026-11-22",
}));
