import { breathHeldThroughout, kneesCaveIn } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";

/** The hold in a half squat with the back against a wall. */
export const wallSit = /* @__PURE__ */ defineLift(() => ({
  id: "wall-sit",
  aliases: ["Wall squat hold"],
  bodyPart: "legs",
  pattern: "squat",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "bilateral",
  measure: "duration",
  requires: ["wall"],
  movers: [
    ["quadriceps", "primary", 1, "mid", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["soleus", "rectus-abdominis"],
  loading: { convention: "added", barKg: 0, smallestStep: { kg: 1.25, lb: 2.5 }, bodyMassShare: 0.86 },
  demands: { stability: 1, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    defineMistake("minor", "sits-too-high", { quadriceps: "less" }),
    defineMistake("minor", "hands-on-thighs", { quadriceps: "less" }),
    kneesCaveIn,
    breathHeldThroughout,
  ],
  presets: [],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
