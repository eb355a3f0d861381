import { feetMisplaced, incompleteTop, lumbarArching, rushedRepetitions } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The hip thrust with nothing but the body, upper back on a bench. */
export const bodyweightHipThrust = /* @__PURE__ */ defineLift(() => ({
  id: "bodyweight-hip-thrust",
  aliases: [],
  bodyPart: "hips",
  pattern: "hip-thrust",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["bench"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    ["hamstrings", "secondary", 0.5, "short", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["adductor-magnus", "secondary", 0.5, "mid"],
  ],
  stabilisers: ["quadriceps", "rectus-abdominis", "obliques", "transversus-abdominis", "gluteus-medius-minimus"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.5,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    incompleteTop,
    lumbarArching,
    feetMisplaced,
    rushedRepetitions,
  ],
  presets: [defineAccessory(15, 30, 2, 75)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
