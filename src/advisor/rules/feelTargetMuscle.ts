import { defineRule } from "../rule";

/** If the lifter did not feel the muscle the lift is for, less load and more attention. */
export const feelTargetMuscle = /* @__PURE__ */ defineRule({
  id: "feel-target-muscle",
  title: "Feel the muscle the lift is for",
  rationale:
    "The guide lowers the load when the glute is not felt. Attention to a muscle changes its share at light and moderate loads only, and growth from it was shown for arms, not for legs: a cue for learning, no law.",
  evidence: "consensus",
  sources: ["iron-hip-thrust-guide", "calatayud-2016", "schoenfeld-2018"],
  stage: "technique",
  needs: ["lastExposure.feltShare"],
  limits: { share: 0.5, loadFactor: 0.9 },
  messages: {
    "not-felt": "The target muscle was not felt in most sets. Take less load, slow down and find it first.",
  },
  judge: (facts, limits) =>
    facts["lastExposure.feltShare"] >= limits.share
      ? "satisfied"
      : {
          code: "not-felt",
          params: {},
          effect: { kind: "decide", decision: "reduce-load", loadFactor: limits.loadFactor },
        },
});
