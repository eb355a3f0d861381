import { hipsTwist, loweredTooFast, swungLoad } from "../commonMistakes";
import { defineLift } from "../defineLift";
import { defineMistake } from "../defineMistake";
import { JUDGEMENT } from "../judgement";
import { lyingLegCurl } from "./lyingLegCurl";

/** The leg curl standing, one leg at a time. */
export const standingLegCurl = /* @__PURE__ */ defineLift(() => ({
  ...lyingLegCurl,
  id: "standing-leg-curl",
  name: "Standing leg curl",
  aliases: [],
  laterality: "unilateral",
  movers: [
    ["hamstrings", "primary", 1, "mid"],
    ["gastrocnemius", "secondary", 0.25, "mid"],
  ],
  stabilisers: ["gluteus-maximus", "erector-spinae"],
  demands: { stability: 2, skill: 1, axial: 0, systemic: 1 },
  mistakes: [
    swungLoad,
    defineMistake("minor", "thigh-drifts-forward"),
    hipsTwist,
    loweredTooFast,
  ],
  evidence: JUDGEMENT,
  revised: "2026-11-22",
}));
