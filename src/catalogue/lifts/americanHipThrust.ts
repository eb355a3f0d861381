import { incompleteTop, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The hip thrust with the bench lower on the back and the pelvis tucked under at the top. */
export const americanHipThrust = /* @__PURE__ */ defineLift(() => ({
  id: "american-hip-thrust",
  aliases: [],
  bodyPart: "hips",
  pattern: "hip-thrust",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["barbell", "bench"],
  mayUse: ["bar-pad"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short", "laboratory"],
    ["hamstrings", "secondary", 0.5, "short", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis", "obliques", "transversus-abdominis"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.45,
  },
  demands: { stability: 3, skill: 3, axial: 1, systemic: 2 },
  mistakes: [
    lumbarArching,
    defineMistake("minor", "pelvis-not-tucked"),
    defineMistake("major", "back-slides-on-bench"),
    incompleteTop,
  ],
  presets: [defineAccessory(8, 15, 2, 120)],
  evidence: { grade: "laboratory", sources: ["contreras-2016"] },
  revised: "2026-11-22",
}));
