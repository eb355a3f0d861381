import { backLegPush, kneesCaveIn, lostBalance, loweredTooFast, stepTooShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The lunge that steps back. */
export const reverseLunge = /* @__PURE__ */ defineLift(() => ({
  id: "reverse-lunge",
  aliases: ["Step-back lunge"],
  bodyPart: "legs",
  pattern: "lunge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "alternating",
  requires: ["dumbbell"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["gluteus-medius-minimus", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["hamstrings", "rectus-abdominis", "obliques"],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    // Judgement: all but the foot and shin in front.
    bodyMassShare: 0.9,
  },
  demands: { stability: 3, skill: 3, axial: 1, systemic: 3 },
  mistakes: [
    backLegPush,
    kneesCaveIn,
    lostBalance,
    stepTooShort,
    loweredTooFast,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
