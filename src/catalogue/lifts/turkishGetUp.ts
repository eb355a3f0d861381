import { shouldersShrug, wristsBend } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** From lying to standing with a kettlebell overhead, and back down. */
export const turkishGetUp = /* @__PURE__ */ defineLift(() => ({
  id: "turkish-get-up",
  name: "Turkish get-up",
  aliases: ["Get-up", "TGU"],
  bodyPart: "full-body",
  pattern: "get-up",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["kettlebell"],
  mayUse: ["dumbbell"],
  movers: [
    ["obliques", "primary", 1, "mid"],
    ["gluteus-maximus", "secondary", 0.5, "mid"],
    ["quadriceps", "secondary", 0.5, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["rectus-abdominis", "secondary", 0.5, "mid"],
  ],
  stabilisers: [
    "anterior-deltoid",
    "lateral-deltoid",
    "triceps-brachii",
    "rotator-cuff",
    "serratus-anterior",
    "gluteus-medius-minimus",
  ],
  loading: {
    convention: "per-hand",
    barKg: 0,
    smallestStep: { kg: 4, lb: 10 },
    // The whole body but the planted limbs goes up with the bell; judgement.
    bodyMassShare: 0.8,
  },
  demands: { stability: 4, skill: 4, axial: 2, systemic: 3 },
  mistakes: [
    defineMistake("major", "arm-leaves-vertical"),
    defineMistake("major", "elbow-softens"),
    wristsBend,
    shouldersShrug,
    defineMistake("minor", "steps-rushed"),
  ],
  presets: [defineAccessory(1, 5, 3, 120)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
