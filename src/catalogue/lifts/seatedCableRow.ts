import { lumbarRounding, shouldersRollForward, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { heavyIsolationAccessory } from "../presets";

/** The seated row on a cable. */
export const seatedCableRow = /* @__PURE__ */ defineLift(() => ({
  id: "seated-cable-row",
  aliases: ["Seated cable row - V grip", "Pulley seduto", "V-bar cable row", "Cable row", "Low row", "Seated row"],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["cable"],
  movers: [
    ["middle-back", "primary", 1, "mid"],
    ["latissimus-dorsi", "primary", 1, "mid"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["biceps-brachii", "secondary", 0.5, "mid"],
    ["brachialis-brachioradialis", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["erector-spinae", "forearms"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 1, systemic: 2 },
  mistakes: [trunkLeansBack, shouldersRollForward, shouldersShrug, lumbarRounding],
  presets: [heavyIsolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
