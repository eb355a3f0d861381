import { anklesRollOut, bouncedTurn, gripFailsFirst, lostBalance, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { isolationAccessory } from "../presets";
import { bodyweightCalfRaise } from "./bodyweightCalfRaise";

/** The calf raise standing with dumbbells in the hands. */
export const dumbbellCalfRaise = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightCalfRaise,
  id: "dumbbell-calf-raise",
  name: "Dumbbell calf raise",
  aliases: ["Dumbbell standing calf raise"],
  requires: ["dumbbell"],
  mayUse: ["box"],
  stabilisers: ["forearms", "upper-trapezius"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 2, lb: 5 }, bodyMassShare: 0.98 },
  demands: { stability: 3, skill: 1, axial: 1, systemic: 1 },
  mistakes: [
    bouncedTurn,
    rangeCutShort,
    lostBalance,
    gripFailsFirst,
    anklesRollOut,
  ],
  presets: [isolationAccessory],
  revised: "2026-11-22",
}));
