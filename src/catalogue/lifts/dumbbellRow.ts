import { hipsTwist, rangeCutShort, shouldersShrug, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { heavyIsolationAccessory } from "../presets";

/** The row with one dumbbell, a hand or knee on a bench. */
export const dumbbellRow = /* @__PURE__ */ defineLift(() => ({
  id: "dumbbell-row",
  aliases: [
    "Bent-over one-arm row (dumbbell)",
    "Rematore a una mano con manubrio",
    "Kneeling dumbbell row",
    "Kroc row",
    "Dumbbell lawnmower row",
  ],
  bodyPart: "back",
  pattern: "horizontal-pull",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["latissimus-dorsi", "primary", 1, "short"],
    ["middle-back", "primary", 1, "short"],
    ["posterior-deltoid", "secondary", 0.5, "short"],
    ["biceps-brachii", "secondary", 0.5, "short", "trial"],
    ["brachialis-brachioradialis", "secondary", 0.5, "short", "trial"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "erector-spinae", "forearms"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    bodyMassShare: 0,
  },
  demands: { stability: 2, skill: 2, axial: 1, systemic: 2 },
  mistakes: [hipsTwist, shouldersShrug, rangeCutShort, swungLoad],
  presets: [heavyIsolationAccessory],
  evidence: {
    grade: "trial",
    sources: ["mannarino-2021", "project-judgement"],
  },
  revised: "2026-11-22",
}));
