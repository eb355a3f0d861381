import { defineRule } from "../rule";

/** Moderate pain lowers the load; at strong pain another rule stops the lift before this one counts. */
export const easeOnPain = /* @__PURE__ */ defineRule({
  id: "ease-on-pain",
  title: "Lighten on moderate pain",
  rationale: "Pain of 4 or 5 out of 10 is the amber light: less load or range until it settles within a day.",
  evidence: "consensus",
  sources: ["project-judgement"],
  stage: "safety",
  needs: ["lastExposure.worstPain"],
  limits: { score: 4, loadFactor: 0.9 },
  messages: {
    ease: "Pain of {{pain}} out of 10 was noted last time: take less load and, if need be, less range. If it is worse next day or does not settle, stop and ask a professional.",
  },
  judge: (facts, limits) => {
    const pain = facts["lastExposure.worstPain"];
    if (pain < limits.score) return "satisfied";
    return {
      code: "ease",
      params: { pain },
      effect: { kind: "decide", decision: "reduce-load", loadFactor: limits.loadFactor },
    };
  },
});
