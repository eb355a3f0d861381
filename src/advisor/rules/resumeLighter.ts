import { defineRule } from "../rule";

/** After two weeks or more away the load comes back in steps. */
export const resumeLighter = /* @__PURE__ */ defineRule({
  id: "resume-lighter",
  title: "Come back lighter",
  rationale:
    "Strength keeps well for about four weeks and slowly declines after; on real logs the careful quarter of lifters came back at 95 % after three to four weeks and at 80 to 90 % after longer breaks. The table is a policy, no trial prescribes it.",
  evidence: "judgement",
  sources: ["bosquet-2013", "halonen-2024", "project-judgement"],
  stage: "recovery",
  needs: ["history.daysSinceLast"],
  limits: { shortDays: 14, mediumDays: 28, longDays: 56, shortFactor: 0.95, mediumFactor: 0.9, longFactor: 0.8, extraRir: 1 },
  messages: {
    resume: "{{days}} days have passed since the last session: come back at about {{percent}} % of the last load, with repetitions to spare, and expect to be back within a few sessions.",
  },
  judge: (facts, limits) => {
    const days = facts["history.daysSinceLast"];
    if (days < limits.shortDays) return "satisfied";
    const loadFactor =
      days >= limits.longDays ? limits.longFactor : days >= limits.mediumDays ? limits.mediumFactor : limits.shortFactor;
    return {
      code: "resume",
      params: { days, percent: Math.round(loadFactor * 100) },
      effect: { kind: "decide", decision: "resume-lighter", loadFactor, extraRir: limits.extraRir },
    };
  },
});
