import { neckCranes, rangeCutShort, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { barbellShrug } from "./barbellShrug";

/** The shrug with a dumbbell at each side. */
export const dumbbellShrug = /* @__PURE__ */ defineLift(() => ({
  ...barbellShrug,
  id: "dumbbell-shrug",
  name: "Dumbbell shrug",
  aliases: [],
  requires: ["dumbbell"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 2, systemic: 2 },
  mistakes: [
    rangeCutShort,
    defineMistake("minor", "shoulders-rolled"),
    swungLoad,
    neckCranes,
  ],
  revised: "2026-11-22",
}));
