import { incompleteTop, sunkTooDeep, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";
import { dip } from "./dip";

/** The dip between gymnastic rings. */
export const ringDip = /* @__PURE__ */ defineLift(() => ({
  ...dip,
  id: "ring-dip",
  name: "Ring dip",
  aliases: ["Gymnastic ring dip"],
  requires: ["rings"],
  mayUse: ["belt"],
  demands: { stability: 5, skill: 4, axial: 0, systemic: 3 },
  mistakes: [
    defineMistake("major", "rings-drift-apart"),
    sunkTooDeep,
    incompleteTop,
    swungLoad,
  ],
  presets: [defineAccessory(4, 10, 2, 150)],
  revised: "2026-11-22",
}));
