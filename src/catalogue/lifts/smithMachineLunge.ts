import { backLegPush, kneesCaveIn, rangeCutShort } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { compoundAccessory } from "../presets";

/** The lunge in a standing stride with the bar on rails. */
export const smithMachineLunge = /* @__PURE__ */ defineLift(() => ({
  id: "smith-machine-lunge",
  aliases: ["Smith machine split squat"],
  bodyPart: "legs",
  pattern: "lunge",
  plane: "sagittal",
  mechanic: "compound",
  laterality: "unilateral",
  requires: ["smith-machine"],
  movers: [
    ["quadriceps", "primary", 1, "long", "judgement", ["vastus-lateralis", "vastus-medialis", "vastus-intermedius"]],
    ["gluteus-maximus", "primary", 1, "long"],
    ["adductor-magnus", "secondary", 0.5, "long"],
  ],
  stabilisers: ["hamstrings", "erector-spinae", "rectus-abdominis"],
  loading: {
    convention: "total",
    barKg: 15,
    smallestStep: { kg: 2.5, lb: 5 },
    // Judgement: the rear foot carries the rest.
    bodyMassShare: 0.85,
  },
  demands: { stability: 2, skill: 2, axial: 3, systemic: 3 },
  mistakes: [
    defineMistake("minor", "front-foot-misplaced"),
    backLegPush,
    kneesCaveIn,
    rangeCutShort,
  ],
  presets: [compoundAccessory],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
