import { incompleteTop, loweredTooFast } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { bodyweightAccessory } from "../presets";
import { cableChestPress } from "./cableChestPress";

/** The chest press against a band behind the back. */
export const bandChestPress = /* @__PURE__ */ defineLift(() => ({
  ...cableChestPress,
  id: "band-chest-press",
  name: "Band chest press",
  aliases: [],
  requires: ["band"],
  movers: [
    ["pectoralis-major", "primary", 1, "short"],
    ["anterior-deltoid", "secondary", 0.5, "short"],
    ["triceps-brachii", "secondary", 0.5, "short", "judgement", ["triceps-short-heads"]],
  ],
  stabilisers: ["serratus-anterior", "rectus-abdominis", "obliques"],
  loading: { convention: "none", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "band-slack-at-start", { "pectoralis-major": "less" }),
    defineMistake("minor", "band-slips"),
    incompleteTop,
    loweredTooFast,
  ],
  presets: [bodyweightAccessory],
  revised: "2026-11-22",
}));
