import { defineRule } from "../rule";

/** Beyond 25 weekly sets for a muscle one set goes. */
export const removeSetWhenExcessive = /* @__PURE__ */ defineRule({
  id: "remove-set-when-excessive",
  title: "Remove a set when volume is excessive",
  rationale:
    "Beyond about twenty weekly sets trained lifters mostly gained nothing more, and recovery pays. The exact border is this library's call.",
  evidence: "meta-analysis",
  sources: ["baz-valle-2022", "pelland-2025", "project-judgement"],
  stage: "volume",
  needs: ["history.weeklySets"],
  limits: { sets: 25 },
  messages: {
    "remove-set": "About {{sets}} weekly sets for the main muscle are more than most people recover from: leave one out.",
  },
  judge: (facts, limits) => {
    const sets = Math.round(facts["history.weeklySets"]);
    if (facts["history.weeklySets"] <= limits.sets) return "satisfied";
    return { code: "remove-set", params: { sets }, effect: { kind: "adjust", decision: "remove-set", extraSets: -1 } };
  },
});
