import { lumbarRounding, rangeCutShort, trunkRises } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { compoundAccessory } from "../presets";
import { pendlayRow } from "./pendlayRow";

/** The bent-over row on guided rails. */
export const smithMachineRow = /* @__PURE__ */ defineLift(() => ({
  ...pendlayRow,
  id: "smith-machine-row",
  name: "Smith machine row",
  aliases: ["Smith machine bent-over row"],
  requires: ["smith-machine"],
  loading: {
    convention: "total",
    barKg: 15,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 3, skill: 2, axial: 4, systemic: 3 },
  mistakes: [
    lumbarRounding,
    trunkRises,
    defineMistake("minor", "stands-off-the-rails"),
    rangeCutShort,
  ],
  presets: [compoundAccessory],
  revised: "2026-11-22",
}));
