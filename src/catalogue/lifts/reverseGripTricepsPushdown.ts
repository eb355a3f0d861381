import { elbowsDrift, loadTooHeavy, rangeCutShort, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { ropeTricepsPushdown } from "./ropeTricepsPushdown";

/** The pushdown on a cable with the palms up. */
export const reverseGripTricepsPushdown = /* @__PURE__ */ defineLift(() => ({
  ...ropeTricepsPushdown,
  id: "reverse-grip-triceps-pushdown",
  name: "Reverse-grip triceps pushdown",
  aliases: [
    "Underhand triceps pushdown",
    "Reverse-grip cable triceps extension",
    "Tricipiti al cavo a presa inversa",
  ],
  requires: ["cable"],
  mistakes: [wristsBend, elbowsDrift, loadTooHeavy, rangeCutShort],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
