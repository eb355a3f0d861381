import { incompleteTop, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The lift of the forefoot, back against a wall. */
export const tibialisRaise = /* @__PURE__ */ defineLift(() => ({
  id: "tibialis-raise",
  aliases: ["Tib raise", "Shin raise"],
  bodyPart: "legs",
  pattern: "dorsiflexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["wall"],
  movers: [
    ["tibialis-anterior", "primary", 1, "short"],
  ],
  loading: { convention: "added", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0.2 /* what the wall leaves to the shins, by judgement */ },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    incompleteTop,
    loweredTooFast,
    defineMistake("minor", "feet-too-close"),
    defineMistake("minor", "hips-push-off"),
  ],
  presets: [defineAccessory(15, 25, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
