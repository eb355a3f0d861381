import { feetMisplaced, incompleteTop, kneesCaveIn, lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";

/** The bridge on the floor with nothing but the body. */
export const bodyweightGluteBridge = /* @__PURE__ */ defineLift(() => ({
  id: "bodyweight-glute-bridge",
  aliases: ["Floor glute bridge"],
  bodyPart: "hips",
  pattern: "glute-bridge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: [],
  movers: [
    ["gluteus-maximus", "primary", 1, "short", "laboratory"],
    ["hamstrings", "secondary", 0.5, "short", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["rectus-abdominis", "transversus-abdominis", "gluteus-medius-minimus"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.4,
  },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    lumbarArching,
    incompleteTop,
    feetMisplaced,
    kneesCaveIn,
  ],
  presets: [defineAccessory(15, 30, 2, 75)],
  evidence: { grade: "laboratory", sources: ["macadam-feser-2019"] },
  revised: "2026-11-22",
}));
