import { backLegPush, kneesCaveIn, rangeCutShort, trunkFoldsForward } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { compoundAccessory } from "../presets";

/** The squat in a standing stride with a bar on the back. */
export const barbellSplitSquat = /* @__PURE__ */ defineLift(() => ({
  id: "barbell-split-squat",
  aliases: [],
  bodyPart: "legs",
  pattern: "split-squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["barbell", "rack"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long", "laboratory"],
    ["adductor-magnus", "secondary", 0.5, "long"],
    ["erector-spinae", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["hamstrings", "gluteus-medius-minimus", "rectus-abdominis", "obliques"],
  loading: {
    convention: "total",
    barKg: 20,
    smallestStep: { kg: 2.5, lb: 5 },
    // Judgement: the rear foot carries the rest.
    bodyMassShare: 0.85,
  },
  demands: { stability: 4, skill: 3, axial: 3, systemic: 4 },
  mistakes: [
    defineMistake("minor", "stride-on-a-line"),
    backLegPush,
    trunkFoldsForward,
    kneesCaveIn,
    rangeCutShort,
  ],
  presets: [compoundAccessory],
  evidence: { grade: "laboratory", sources: ["krause-neto-2020", "williams-2021"] },
  revised: "2026-11-22",
}));
