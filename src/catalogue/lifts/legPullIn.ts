import { hipFlexorsTakeOver, incompleteTop, lumbarArching, rushedRepetitions } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { vUp } from "./vUp";

/** The seated knee tuck: leaning back on the hands, knees drawn to the chest. */
export const legPullIn = /* @__PURE__ */ defineLift(() => ({
  ...vUp,
  id: "leg-pull-in",
  name: "Leg pull-in",
  aliases: ["Seated knee tuck", "Seated leg tuck", "Seated in-and-out"],
  requires: [],
  mayUse: ["bench"],
  movers: [
    ["rectus-abdominis", "primary", 1, "mid"],
    ["iliopsoas", "secondary", 0.5, "mid"],
    ["obliques", "secondary", 0.25, "mid"],
  ],
  loading: {
    convention: "none",
    barKg: 0,
    smallestStep: { kg: 1.25, lb: 2.5 },
    // By judgement: the legs.
    bodyMassShare: 0.35,
  },
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [hipFlexorsTakeOver, lumbarArching, incompleteTop, rushedRepetitions],
  revised: "2026-11-22",
}));
