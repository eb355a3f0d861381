import { bouncedTurn, shouldersRollForward, sunkTooDeep, tooMuchHelp } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { compoundAccessory } from "../presets";
import { dip } from "./dip";

/** The dip with part of the body carried by a machine. */
export const assistedDip = /* @__PURE__ */ defineLift(() => ({
  ...dip,
  id: "assisted-dip",
  name: "Assisted dip",
  aliases: ["Assisted chest dip", "Assisted triceps dip"],
  requires: ["machine"],
  loading: {
    convention: "assistance",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    // before the help is taken off
    bodyMassShare: 0.94,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    tooMuchHelp,
    bouncedTurn,
    sunkTooDeep,
    shouldersRollForward,
  ],
  presets: [compoundAccessory],
  revised: "2026-11-22",
}));
