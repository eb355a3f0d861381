import { elbowsFlare, unevenSides, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { compoundAccessory } from "../presets";
import { floorPress } from "./floorPress";

/** The press of two dumbbells lying on the floor. */
export const dumbbellFloorPress = /* @__PURE__ */ defineLift(() => ({
  ...floorPress,
  id: "dumbbell-floor-press",
  name: "Dumbbell floor press",
  aliases: [],
  requires: ["dumbbell"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    defineMistake("major", "elbows-bounce-off-floor"),
    elbowsFlare,
    unevenSides,
    wristsBend,
  ],
  presets: [compoundAccessory],
  revised: "2026-11-22",
}));
