import { lumbarArching } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { defineAccessory } from "../presets";

/** The fall forward from the knees, braked by the hamstrings. */
export const nordicCurl = /* @__PURE__ */ defineLift(() => ({
  id: "nordic-curl",
  aliases: ["Nordic ham curl", "Nordic hamstring", "Nordics"],
  bodyPart: "legs",
  pattern: "knee-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: [],
  mayUse: ["band"],
  movers: [
    ["hamstrings", "primary", 1, "mid", "trial"],
  ],
  stabilisers: ["gluteus-maximus", "erector-spinae", "rectus-abdominis", "gastrocnemius"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // Judgement: the body above the knees.
    bodyMassShare: 0.8,
  },
  demands: { stability: 2, skill: 3, axial: 0, systemic: 3 },
  mistakes: [
    defineMistake("major", "hips-fold", { hamstrings: "less" }),
    defineMistake("major", "free-fall", { hamstrings: "less" }),
    lumbarArching,
    defineMistake("minor", "arms-push-too-much"),
  ],
  presets: [defineAccessory(3, 8, 2, 150)],
  evidence: { grade: "trial", sources: ["bourne-2017"] },
  revised: "2026-11-22",
}));
