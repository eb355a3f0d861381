import { lumbarArching, neckCranes, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { defineAccessory } from "../presets";

/** The back extension over a level bench, hardest with the trunk level. */
export const horizontalBackExtension = /* @__PURE__ */ defineLift(() => ({
  id: "horizontal-back-extension",
  aliases: ["90-degree back extension", "GHD back extension", "GHD hip extension"],
  bodyPart: "back",
  pattern: "back-extension",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  requires: ["glute-ham-bench"],
  movers: [
    ["gluteus-maximus", "primary", 1, "short"],
    ["erector-spinae", "primary", 1, "mid"],
    ["hamstrings", "secondary", 0.5, "mid", "judgement", ["biceps-femoris-long-head", "semitendinosus", "semimembranosus"]],
  ],
  stabilisers: ["rectus-abdominis", "gastrocnemius"],
  loading: {
    convention: "added",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    bodyMassShare: 0.63,
  },
  demands: { stability: 1, skill: 1, axial: 1, systemic: 2 },
  mistakes: [
    lumbarArching,
    defineMistake("minor", "pad-too-high"),
    swungLoad,
    neckCranes,
  ],
  presets: [defineAccessory(10, 20, 2, 90)],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
