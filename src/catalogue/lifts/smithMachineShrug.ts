import { legsHelp, loadTooHeavy, neckCranes, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { barbellShrug } from "./barbellShrug";

/** The shrug with a bar on guided rails. */
export const smithMachineShrug = /* @__PURE__ */ defineLift(() => ({
  ...barbellShrug,
  id: "smith-machine-shrug",
  name: "Smith machine shrug",
  aliases: [],
  requires: ["smith-machine"],
  loading: {
    convention: "total",
    barKg: 15,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 3, systemic: 2 },
  mistakes: [rangeCutShort, legsHelp, neckCranes, loadTooHeavy],
  revised: "2026-11-22",
}));
