import { hipsLiftOffPad, hipsTwist, jointLockedHard, kneesCaveIn } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { compoundAccessory } from "../presets";
import { horizontalLegPress } from "./horizontalLegPress";

/** The leg press with one leg. */
export const singleLegPress = /* @__PURE__ */ defineLift(() => ({
  ...horizontalLegPress,
  id: "single-leg-press",
  name: "Single-leg leg press",
  aliases: ["Single-leg press", "Leg Press 45° Unilateral"],
  laterality: "unilateral",
  stabilisers: ["gluteus-medius-minimus", "obliques"],
  demands: { stability: 2, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    hipsTwist,
    hipsLiftOffPad,
    kneesCaveIn,
    jointLockedHard,
    defineMistake("minor", "free-leg-helps"),
  ],
  presets: [compoundAccessory],
  revised: "2026-11-22",
}));
