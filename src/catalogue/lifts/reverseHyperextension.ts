import { loadTooHeavy, lumbarArching, rangeCutShort, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineAccessory } from "../presets";

/** The legs raised behind a trunk that lies on a bench. */
export const reverseHyperextension = /* @__PURE__ */ defineLift(() => ({
  id: "reverse-hyperextension",
  aliases: [],
  bodyPart: "hips",
  pattern: "back-extension",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short", "laboratory"],
    ["hamstrings", "primary", 1, "short", "laboratory", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
    ["erector-spinae", "secondary", 0.5, "mid", "laboratory"],
  ],
  stabilisers: ["rectus-abdominis", "forearms"],
  loading: {
    convention: "stack",
    barKg: 0,
    smallestStep: { kg: 2.5, lb: 5 },
    bodyMassShare: 0.37,
  },
  demands: { stability: 1, skill: 2, axial: 0, systemic: 2 },
  mistakes: [
    swungLoad,
    lumbarArching,
    rangeCutShort,
    loadTooHeavy,
  ],
  presets: [defineAccessory(10, 20, 2, 90)],
  evidence: { grade: "laboratory", sources: ["dicus-2023"] },
  revised: "2026-11-22",
}));
