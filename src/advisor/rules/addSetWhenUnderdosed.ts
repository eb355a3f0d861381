import { defineRule } from "../rule";

/** A lift that stands still without fatigue, on few weekly sets, gets one set more. */
export const addSetWhenUnderdosed = /* @__PURE__ */ defineRule({
  id: "add-set-when-underdosed",
  title: "Add a set when underdosed",
  rationale:
    "More weekly sets per muscle go with more growth, with diminishing returns; below about ten fractional sets there is room. A set is added only when nothing has moved for a while and nothing says tired.",
  evidence: "meta-analysis",
  sources: ["pelland-2025", "acsm-2026"],
  stage: "volume",
  needs: ["history.exposuresSinceRecord", "history.weeklySets", "fatigue.signs"],
  limits: { exposures: 6, sets: 10 },
  messages: {
    "add-set": "No new best of load or repetitions in {{exposures}} sessions on about {{sets}} weekly sets for the main muscle, and no sign of tiredness: add one set.",
  },
  judge: (facts, limits) => {
    const exposures = facts["history.exposuresSinceRecord"];
    const sets = Math.round(facts["history.weeklySets"]);
    const isStalled = exposures >= limits.exposures;
    if (!isStalled || facts["history.weeklySets"] >= limits.sets || facts["fatigue.signs"].length > 0) return "satisfied";
    return { code: "add-set", params: { exposures, sets }, effect: { kind: "adjust", decision: "add-set", extraSets: 1 } };
  },
});
