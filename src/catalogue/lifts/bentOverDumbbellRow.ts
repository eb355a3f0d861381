import { lumbarRounding, rangeCutShort, shouldersRollForward, shouldersShrug, trunkRises } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The bent-over row with a dumbbell in each hand. */
export const bentOverDumbbellRow = /* @__PURE__ */ defineLift(() => ({
  id: "bent-over-dumbbell-row",
  name: "Bent-over dumbbell row",
  aliases: ["Two-arm dumbbell row"],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["dumbbell"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "short"],
    ["middle-back", "primary", 1, "short"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["biceps-brachii", "secondary", 0.5, "short"],
    ["brachialis-brachioradialis", "secondary", 0.5, "short"],
    ["erector-spinae", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["hamstrings", "gluteus-maximus", "rectus-abdominis", "forearms"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 3, skill: 2, axial: 2, systemic: 3 },
  mistakes: [lumbarRounding, trunkRises, shouldersShrug, shouldersRollForward, rangeCutShort],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
