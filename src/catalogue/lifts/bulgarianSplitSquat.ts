import { kneesCaveIn, lostBalance, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The split squat with the rear foot on a bench. */
export const bulgarianSplitSquat = /* @__PURE__ */ defineLift(() => ({
  id: "bulgarian-split-squat",
  aliases: ["Rear-foot-elevated split squat", "RFESS", "Bulgarian lunge", "Bulgarian squat"],
  bodyPart: "legs",
  pattern: "split-squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["dumbbell", "bench"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["gluteus-medius-minimus", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["hamstrings", "rectus-abdominis", "obliques"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    // Judgement: the share of the front leg, with little of itself.
    bodyMassShare: 0.85,
  },
  demands: { stability: 4, skill: 3, axial: 1, systemic: 3 },
  mistakes: [
    defineMistake("minor", "back-leg-push", { quadriceps: "less", "gluteus-maximus": "less" }),
    defineMistake("minor", "stance-too-short"),
    kneesCaveIn,
    lostBalance,
    rangeCutShort,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
