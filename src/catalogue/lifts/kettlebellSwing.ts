import { lumbarArching, lumbarRounding, squattedHinge } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The fast hinge that floats a kettlebell to chest height. */
export const kettlebellSwing = /* @__PURE__ */ defineLift(() => ({
  id: "kettlebell-swing",
  aliases: ["Russian swing", "Two-handed kettlebell swing"],
  bodyPart: "hips",
  pattern: "hinge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["kettlebell"],
  movers: [
    ["gluteus-maximus", "primary", 1, "mid", "laboratory"],
    ["hamstrings", "primary", 0.5, "mid", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["erector-spinae", "secondary", 0.5, "mid", "laboratory"],
  ],
  stabilisers: ["rectus-abdominis", "obliques", "latissimus-dorsi", "forearms"],
  loading: {
    convention: "total",
    barKg: 0,
    smallestStep: { kg: 4, lb: 10 },
    bodyMassShare: 0.6,
  },
  demands: { stability: 3, skill: 3, axial: 2, systemic: 3 },
  mistakes: [
    squattedHinge,
    defineMistake("minor", "arms-lift-bell", { "anterior-deltoid": "more", "gluteus-maximus": "less" }),
    lumbarRounding,
    lumbarArching,
    defineMistake("minor", "early-fold"),
  ],
  presets: [defineAccessory(10, 20, 3, 90)],
  evidence: { grade: "laboratory", sources: ["del-monte-2020", "mcgill-marshall-2012", "van-gelder-2015"] },
  revised: "2026-11-22",
}));
