import { bouncedTurn, kneesBend, lostBalance, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { isolationAccessory } from "../presets";
import { bodyweightCalfRaise } from "./bodyweightCalfRaise";

/** The calf raise standing with a bar on the back. */
export const barbellCalfRaise = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightCalfRaise,
  id: "barbell-calf-raise",
  name: "Barbell calf raise",
  aliases: ["Barbell standing calf raise"],
  requires: ["barbell", "rack"],
  mayUse: ["box"],
  stabilisers: ["erector-spinae", "rectus-abdominis", "tibialis-anterior"],
  loading: { convention: "total", barKg: 20, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0.98 },
  demands: { stability: 4, skill: 2, axial: 3, systemic: 2 },
  mistakes: [
    lostBalance,
    bouncedTurn,
    rangeCutShort,
    kneesBend,
  ],
  presets: [isolationAccessory],
  revised: "2026-11-22",
}));
