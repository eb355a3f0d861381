import { bouncedTurn, kneesBend, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { isolationAccessory } from "../presets";
import { bodyweightCalfRaise } from "./bodyweightCalfRaise";

/** The calf raise on the plate of a leg press. */
export const legPressCalfRaise = /* @__PURE__ */ defineLift(() => ({
  ...bodyweightCalfRaise,
  id: "leg-press-calf-raise",
  name: "Leg press calf raise",
  aliases: [
    "Calf press",
    "Calf raise on seated leg press",
    "Toe press",
    "Calf extension",
    "Panturrilha no Leg Press 45º",
  ],
  requires: ["machine"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 5, lb: 10 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    bouncedTurn,
    kneesBend,
    defineMistake("critical", "feet-near-edge"),
    rangeCutShort,
  ],
  presets: [isolationAccessory],
  revised: "2026-11-22",
}));
