import { elbowsBendIntoRow, loweredTooFast, shouldersShrug, trunkLeansBack } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The fly backwards with crossed cables, standing. */
export const cableReverseFly = /* @__PURE__ */ defineLift(() => ({
  id: "cable-reverse-fly",
  aliases: ["Cable crossover reverse fly", "Cable rear delt raise", "Cable bent-over lateral raise"],
  bodyPart: "shoulders",
  pattern: "horizontal-abduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["cable"],
  movers: [
    ["posterior-deltoid", "primary", 1, "even"],
    ["middle-back", "secondary", 0.5, "short"],
  ],
  stabilisers: ["rotator-cuff", "triceps-brachii"],
  loading: { convention: "per-side", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    elbowsBendIntoRow,
    trunkLeansBack,
    shouldersShrug,
    loweredTooFast,
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
