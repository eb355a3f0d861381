import { heelsLift, kneesCaveIn, lumbarRounding } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The lunge to the side. */
export const lateralLunge = /* @__PURE__ */ defineLift(() => ({
  id: "lateral-lunge",
  aliases: [],
  bodyPart: "legs",
  pattern: "lunge",
  plane: "frontal",
  mechanic: "compound",
  laterality: "alternating",
  requires: ["dumbbell"],
  movers: [
    ["short-adductors", "primary", 1, "long"],
    ["quadriceps", "primary", 0.5, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["gluteus-medius-minimus", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["rectus-abdominis", "obliques"],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 2, lb: 5 },
    // Judgement: all but the foot and shin that stay.
    bodyMassShare: 0.9,
  },
  demands: { stability: 4, skill: 3, axial: 1, systemic: 2 },
  mistakes: [
    kneesCaveIn,
    heelsLift,
    defineMistake("minor", "hips-stay-forward"),
    lumbarRounding,
    defineMistake("minor", "straight-leg-bends"),
  ],
  presets: [defineAccessory(8, 15, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
