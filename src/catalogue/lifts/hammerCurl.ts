import { elbowsDrift, loweredTooFast, rangeCutShort, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { heavyIsolationAccessory } from "../presets";

/** The dumbbell curl with the palms facing each other. */
export const hammerCurl = /* @__PURE__ */ defineLift(() => ({
  id: "hammer-curl",
  aliases: [
    "Neutral-grip curl",
    "Cross-body hammer curl",
    "Cross-chest hammer curl",
    "Cross-body curl",
    "Pinwheel curl",
  ],
  bodyPart: "arms",
  pattern: "elbow-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["dumbbell"],
  movers: [
    ["brachialis-brachioradialis", "primary", 1, "mid"],
    ["biceps-brachii", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["forearms"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 1, lb: 2.5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    swungLoad,
    elbowsDrift,
    defineMistake("minor", "palms-turn-up", { "biceps-brachii": "more", "brachialis-brachioradialis": "less" }),
    rangeCutShort,
    loweredTooFast,
  ],
  presets: [heavyIsolationAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
