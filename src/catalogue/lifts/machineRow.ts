import { chestLeavesPad, loweredTooFast, rangeCutShort, shouldersShrug } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The row on a machine with a pad for the chest. */
export const machineRow = /* @__PURE__ */ defineLift(() => ({
  id: "machine-row",
  aliases: [
    "Chest-supported machine row",
    "Plate-loaded seated row",
    "Supported machine row",
    "Hammer seated row",
    "Machine low row",
    "Seated vertical mid row",
    "Seated horizontal mid row",
  ],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["middle-back", "primary", 1, "short"],
    ["latissimus-dorsi", "primary", 1, "short"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["biceps-brachii", "secondary", 0.5, "short"],
    ["brachialis-brachioradialis", "secondary", 0.5, "short"],
  ],
  stabilisers: ["forearms"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 5, lb: 10 },
    bodyMassShare: 0,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 2 },
  mistakes: [
    shouldersShrug,
    chestLeavesPad,
    rangeCutShort,
    loweredTooFast,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
