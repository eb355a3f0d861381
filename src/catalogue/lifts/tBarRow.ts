import { lumbarRounding, rangeCutShort, shouldersRollForward, trunkRises } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { compoundAccessory } from "../presets";
import { pendlayRow } from "./pendlayRow";

/** The bent-over row with one end of the bar pinned to the floor. */
export const tBarRow = /* @__PURE__ */ defineLift(() => ({
  ...pendlayRow,
  id: "t-bar-row",
  name: "T-bar row",
  aliases: ["Landmine row", "T-bar bent-over row", "Corner row"],
  requires: ["barbell", "landmine"],
  mayUse: ["machine"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 3, skill: 2, axial: 4, systemic: 4 },
  mistakes: [
    lumbarRounding,
    trunkRises,
    rangeCutShort,
    shouldersRollForward,
  ],
  presets: [compoundAccessory],
  revised: "2026-11-22",
}));
