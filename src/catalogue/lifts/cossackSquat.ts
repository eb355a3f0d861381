import { heelsLift, kneesCaveIn, loweredTooFast, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The deep squat from side to side, one leg straight. */
export const cossackSquat = /* @__PURE__ */ defineLift(() => ({
  id: "cossack-squat",
  aliases: [],
  bodyPart: "legs",
  pattern: "squat",
  plane: "frontal",
  mechanic: "compound",
  laterality: "alternating",
  requires: [],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["short-adductors", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["gluteus-medius-minimus", "erector-spinae", "rectus-abdominis", "obliques"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Judgement: all but the foot and shin that stay.
    bodyMassShare: 0.9,
  },
  demands: { stability: 4, skill: 3, axial: 0, systemic: 2 },
  mistakes: [
    heelsLift,
    lumbarRounding,
    kneesCaveIn,
    defineMistake("minor", "straight-leg-bends"),
    loweredTooFast,
  ],
  presets: [defineAccessory(6, 12, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
