import { incompleteTop, loweredTooFast, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { facePull } from "./facePull";

/** The pull of a band to the face. */
export const bandFacePull = /* @__PURE__ */ defineLift(() => ({
  ...facePull,
  id: "band-face-pull",
  name: "Band face pull",
  aliases: [],
  requires: ["band"],
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "elbows-drop", { "posterior-deltoid": "less" }),
    shouldersShrug,
    incompleteTop,
    loweredTooFast,
  ],
  presets: [defineAccessory(15, 25, 2, 75)],
  revised: "2026-11-22",
}));
