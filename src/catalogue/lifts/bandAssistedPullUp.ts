import { bouncedTurn, loweredTooFast, rangeCutShort, tooMuchHelp } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { bodyweightAccessory } from "../presets";
import { assistedPullUp } from "./assistedPullUp";

/** The pull-up with a loop of band under the foot or knee. */
export const bandAssistedPullUp = /* @__PURE__ */ defineLift(() => ({
  ...assistedPullUp,
  id: "band-assisted-pull-up",
  name: "Band-assisted pull-up",
  aliases: ["Resistance-band pull-up"],
  requires: ["band", "pull-up-bar"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // The band takes off what it takes off, most at the bottom; about a third is our guess.
    bodyMassShare: 0.65,
  },
  demands: { stability: 3, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    bouncedTurn,
    tooMuchHelp,
    rangeCutShort,
    loweredTooFast,
  ],
  presets: [bodyweightAccessory],
  revised: "2026-11-22",
}));
