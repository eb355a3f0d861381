import { loweredTooFast, lumbarArching, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { isolationAccessory } from "../presets";

/** The leg curl lying face down. */
export const lyingLegCurl = /* @__PURE__ */ defineLift(() => ({
  id: "lying-leg-curl",
  aliases: [],
  bodyPart: "legs",
  pattern: "knee-flexion",
  plane: "sagittal",
  mechanic: "isolation",
  laterality: "bilateral",
  requires: ["machine"],
  movers: [
    ["hamstrings", "primary", 1, "mid", "trial"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["gluteus-maximus"],
  loading: { convention: "stack", barKg: 0, smallestStep: { kg: 2.5, lb: 5 }, bodyMassShare: 0 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("major", "hips-lift-off-pad", { hamstrings: "less" }),
    lumbarArching,
    loweredTooFast,
    rangeCutShort,
  ],
  presets: [isolationAccessory],
  evidence: { grade: "trial", sources: ["maeo-2021"] },
  revised: "2026-11-22",
}));
