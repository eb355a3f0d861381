import { lumbarRounding, shouldersRollForward, trunkRises, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { compoundAccessory } from "../presets";
import { pendlayRow } from "./pendlayRow";

/** The bent-over row with palms turned forward. */
export const reverseGripBarbellRow = /* @__PURE__ */ defineLift(() => ({
  ...pendlayRow,
  id: "reverse-grip-barbell-row",
  name: "Reverse-grip barbell row",
  aliases: ["Yates row", "Supinated barbell row", "Bent-over row underhand", "Reverse-grip bent-over row"],
  requires: ["barbell"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 4, skill: 3, axial: 4, systemic: 4 },
  mistakes: [
    lumbarRounding,
    trunkRises,
    wristsBend,
    shouldersRollForward,
  ],
  presets: [compoundAccessory],
  revised: "2026-11-22",
}));
