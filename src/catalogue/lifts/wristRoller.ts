import { rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** Winding a weight up on a cord with the hands, and unwinding it. */
export const wristRoller = /* @__PURE__ */ defineLift(() => ({
  id: "wrist-roller",
  aliases: ["Wrist roll-up", "Forearm roller"],
  bodyPart: "arms",
  pattern: "wrist-extension",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "alternating",
  requires: ["wrist-roller", "plates"],
  movers: [
    ["forearms", "primary", 1, "mid"],
  ],
  stabilisers: ["anterior-deltoid", "lateral-deltoid"],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "weight-unwinds"),
    defineMistake("minor", "arms-sink"),
    shouldersShrug,
    rangeCutShort,
  ],
  presets: [defineAccessory(2, 5, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
