import { anklesRollOut, bouncedTurn, kneesBend, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";
import { bodyweightCalfRaise } from "./bodyweightCalfRaise";

/** The calf raise standing with the bar on rails. */
export const smithMachineCalfRaise = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightCalfRaise,
  id: "smith-machine-calf-raise",
  name: "Smith machine calf raise",
  aliases: ["Smith machine standing calf raise"],
  requires: ["smith-machine"],
  mayUse: ["box"],
  stabilisers: ["erector-spinae"],
  loading: { convention: "total", barKg: 15, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0.98 },
  demands: { stability: 2, skill: 1, axial: 3, systemic: 2 },
  mistakes: [
    bouncedTurn,
    rangeCutShort,
    kneesBend,
    anklesRollOut,
  ],
  presets: [defineAccessory(8, 15, 2, 90)],
  revised: "2026-11-22",
}));
