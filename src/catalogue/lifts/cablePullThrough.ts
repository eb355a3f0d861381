import { lumbarArching, lumbarRounding, squattedHinge } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The hinge with a rope pulled through between the legs. */
export const cablePullThrough = /* @__PURE__ */ defineLift(() => ({
  id: "cable-pull-through",
  name: "Cable pull-through",
  aliases: ["Pull-through", "Rope pull-through"],
  bodyPart: "hips",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["cable", "rope"],
  movers: [
    ["gluteus-maximus", "primary", 1, "mid", "laboratory"],
    ["hamstrings", "secondary", 0.5, "mid", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["erector-spinae", "rectus-abdominis", "forearms"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.5,
  },
  demands: { stability: 3, skill: 2, axial: 1, systemic: 2 },
  mistakes: [
    squattedHinge,
    defineMistake("minor", "arms-pull-rope"),
    lumbarRounding,
    lumbarArching,
  ],
  presets: [defineAccessory(10, 20, 2, 90)],
  evidence: { grade: "laboratory", sources: ["dicus-2023"] },
  revised: "2026-11-22",
}));
