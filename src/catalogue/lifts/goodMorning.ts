import { loadTooHeavy, lumbarRounding, squattedHinge } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The hinge with the bar on the upper back. */
export const goodMorning = /* @__PURE__ */ defineLift(() => ({
  id: "good-morning",
  name: "Barbell good morning",
  aliases: ["Good morning", "Stiff-legged good morning"],
  bodyPart: "legs",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["hamstrings", "primary", 1, "long", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["erector-spinae", "primary", 1, "mid", "laboratory"],
    ["gluteus-maximus", "secondary", 0.5, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "transversus-abdominis", "middle-back"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 4, skill: 4, axial: 5, systemic: 4 },
  mistakes: [
    lumbarRounding,
    squattedHinge,
    defineMistake("major", "bar-on-neck"),
    loadTooHeavy,
  ],
  presets: [defineAccessory(6, 12, 3, 150)],
  evidence: { grade: "laboratory", sources: ["vigotsky-2015"] },
  revised: "2026-11-22",
}));
