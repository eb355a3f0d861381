import { elbowsBendIntoRow, loadTooHeavy, shouldersShrug, swungLoad, trunkRises } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { smallMuscleAccessory } from "../presets";

/** The fly backwards with dumbbells, bent over or face down on an incline bench. */
export const dumbbellReverseFly = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-reverse-fly",
  aliases: [
    "Reverse fly",
    "Rear delt fly",
    "Rear delt raise",
    "Rear lateral raise",
    "Bent-over lateral raise",
    "Bent-over reverse fly",
    "Bent-over rear delt fly",
    "Rear deltoid raise",
    "Dumbbell back fly",
    "Chest-supported reverse fly",
    "Incline reverse fly",
    "Lying reverse fly",
    "Lying rear delt raise",
  ],
  bodyPart: "shoulders",
  pattern: "horizontal-abduction",
  plane: "transverse",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell"],
  mayUse: ["bench"],
  movers: [
    ["posterior-deltoid", "primary", 1, "short"],
    ["middle-back", "secondary", 0.5, "short"],
  ],
  stabilisers: ["rotator-cuff", "erector-spinae"],
  loading: { convention: "per-hand", barKg: 0, smallestStep: { kg: 1, lb: 2.5 }, bodyMassShare: 0 },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    swungLoad,
    elbowsBendIntoRow,
    shouldersShrug,
    trunkRises,
    loadTooHeavy,
  ],
  presets: [smallMuscleAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
