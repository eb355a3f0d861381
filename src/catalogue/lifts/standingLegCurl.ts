import { hipsTwist, loweredTooFast, swungLoad } from "../commonMistakes";
import { defineExercise } from "../defineExercise";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { lyingLegCurl } from "./lyingLegCurl";

/** The leg curl standing, one leg at a time. */
export const standingLegCurl = /* @__PURE__ */ defineExercise({
  ...lyingLegCurl,
  id: "standing-leg-curl",
  name: "Standing leg curl",
  aliases: ["Standing hamstring curl"],
  laterality: "unilateral",
  movers: [
    ["hamstrings", "primary", 1, "mid"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["gluteus-maximus", "erector-spinae"],
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    swungLoad,
    /* @__PURE__ */ defineMistake("minor", "thigh-drifts-forward"),
    hipsTwist,
    loweredTooFast,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
});
