import { kneesCaveIn, lostBalance, loweredTooFast, stepTooShort, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { compoundAccessory } from "../presets";

/** The forward lunge with a bar on the back. */
export const barbellLunge = /* @__PURE__ */ defineLift(() => ({
  id: "barbell-lunge",
  aliases: ["Barbell forward lunge"],
  bodyPart: "legs",
  pattern: "lunge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "alternating",
  requires: ["barbell", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["erector-spinae", "secondary", 0.25, "mid"],
    ["gluteus-medius-minimus", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["hamstrings", "rectus-abdominis", "obliques"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    // Judgement: all but the foot and shin in front.
    bodyMassShare: 0.9,
  },
  demands: { stability: 5, skill: 4, axial: 3, systemic: 4 },
  mistakes: [
    lostBalance,
    kneesCaveIn,
    trunkFoldsForward,
    stepTooShort,
    loweredTooFast,
  ],
  presets: [compoundAccessory],
  evidence: { grade: "laboratory", sources: ["krause-neto-2020", "project-judgement"] },
  revised: "2026-11-22",
}));
