import { defineRule } from "../rule";

/** A load that is suddenly far from the usual is more often a wrong unit than a stronger lifter. */
export const questionLoadJump = /* @__PURE__ */ defineRule({
  id: "question-load-jump",
  title: "Question a sudden jump",
  rationale:
    "Pounds read as kilograms more than double a load, and one side logged for both halves it. A change of that size is asked about before it is believed.",
  evidence: "judgement",
  sources: ["project-judgement"],
  stage: "adherence",
  needs: ["history.lastLoadRatio", "lastExposure.topLoad"],
  limits: { up: 1.6, down: 0.55 },
  messages: {
    question: "The last load of {{load}} is {{percent}} % of what was usual before. If the unit or the way of counting changed, correct the log first; until then nothing is added.",
  },
  judge: (facts, limits) => {
    const ratio = facts["history.lastLoadRatio"];
    if (ratio < limits.up && ratio > limits.down) return "satisfied";
    return {
      code: "question",
      params: { load: facts["lastExposure.topLoad"], percent: Math.round(ratio * 100) },
      effect: { kind: "decide", decision: "hold", loadFactor: 1 },
    };
  },
});
