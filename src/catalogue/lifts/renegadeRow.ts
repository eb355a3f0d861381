import { hipsPike, hipsSag, hipsTwist } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The row from the top of a push-up, one dumbbell and then the other. */
export const renegadeRow = /* @__PURE__ */ defineLift(() => ({
  id: "renegade-row",
  aliases: ["Plank row", "Push-up position row", "Commando row"],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "alternating",
  requires: ["dumbbell"],
  mayUse: ["kettlebell"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "short"],
    ["middle-back", "secondary", 0.5, "short"],
    ["obliques", "secondary", 0.5, "mid"],
    ["posterior-deltoid", "secondary", 0.25, "short"],
    ["biceps-brachii", "secondary", 0.25, "short"],
    ["brachialis-brachioradialis", "secondary", 0.25, "short"],
  ],
  stabilisers: [
    "rectus-abdominis",
    "transversus-abdominis",
    "pectoralis-major",
    "triceps-brachii",
    "serratus-anterior",
    "gluteus-maximus",
    "quadriceps",
  ],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 4, skill: 3, axial: 0, systemic: 3 },
  mistakes: [
    hipsTwist,
    hipsSag,
    hipsPike,
    defineMistake("minor", "jerked-load"),
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
