import { elbowsDrift, elbowsFlare, rangeCutShort, unevenSides } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { skullCrusher } from "./skullCrusher";

/** The triceps extension lying on a bench, with a dumbbell in each hand. */
export const dumbbellSkullCrusher = /* @__PURE__ */ defineLift(() => ({
  ...skullCrusher,
  id: "dumbbell-skull-crusher",
  name: "Dumbbell skull crusher",
  aliases: [
    "Dumbbell lying triceps extension",
    "Dumbbell skull dodger",
    "French presses con manubri da sdraiati",
  ],
  requires: ["dumbbell", "bench"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    elbowsDrift,
    elbowsFlare,
    defineMistake("major", "lowered-too-fast"),
    rangeCutShort,
    unevenSides,
  ],
  revised: "2026-11-22",
}));
