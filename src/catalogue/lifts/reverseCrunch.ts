import { loweredTooFast, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The crunch from below: the pelvis curls off the floor towards the ribs. */
export const reverseCrunch = /* @__PURE__ */ defineLift(() => ({
  id: "reverse-crunch",
  aliases: ["Lying reverse crunch", "Pelvic curl-up"],
  bodyPart: "core",
  pattern: "trunk-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: [],
  mayUse: ["bench", "decline-bench"],
  movers: [
    ["rectus-abdominis", "primary", 1, "mid", "laboratory"],
    ["obliques", "secondary", 0.5, "mid", "laboratory"],
  ],
  stabilisers: ["iliopsoas"],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // By judgement: legs .37 and about .13 for the pelvis.
    bodyMassShare: 0.5,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "legs-swing", { "rectus-abdominis": "less" }),
    rangeCutShort,
    lumbarArching,
    loweredTooFast,
  ],
  presets: [defineAccessory(10, 20, 2, 75)],
  evidence: { grade: "laboratory", sources: ["escamilla-2006", "project-judgement"] },
  revised: "2026-11-22",
}));
