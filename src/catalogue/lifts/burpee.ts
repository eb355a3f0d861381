import { breathHeldThroughout, hipsSag, kneesCaveIn } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** From standing to the floor, through a push-up, and up again into a jump. */
export const burpee = /* @__PURE__ */ defineLift(() => ({
  id: "burpee",
  aliases: ["Push-up burpee", "Chest-to-floor burpee"],
  bodyPart: "full-body",
  pattern: "jump",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  movers: [
    ["quadriceps", "primary", 1, "mid"],
    ["gluteus-maximus", "secondary", 0.5, "mid"],
    ["pectoralis-major", "secondary", 0.5, "long"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
    ["triceps-brachii", "secondary", 0.25, "mid", "judgement", ["triceps-short-heads"]],
    ["anterior-deltoid", "secondary", 0.25, "long"],
  ],
  stabilisers: ["rectus-abdominis", "serratus-anterior", "erector-spinae"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // as in a squat: all but shins and feet; the push-up moves less
    bodyMassShare: 0.86,
  },
  demands: { stability: 2, skill: 2, axial: 0, systemic: 5 },
  mistakes: [
    hipsSag,
    defineMistake("major", "hard-landing"),
    kneesCaveIn,
    defineMistake("minor", "pace-beats-form"),
    breathHeldThroughout,
  ],
  presets: [defineAccessory(8, 15, 3, 120)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
