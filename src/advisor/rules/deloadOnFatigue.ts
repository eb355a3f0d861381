import { sum } from "../../foundation/mean";
import type { FatigueSign } from "../facts";
import { defineRule } from "../rule";

/** No progress and signs of fatigue together lead to an easy week; either alone does not. */
export const deloadOnFatigue = /* @__PURE__ */ defineRule({
  id: "deload-on-fatigue",
  title: "Deload when stalled and tired",
  rationale:
    "Standing still alone can be too little work, and tiredness alone can be productive. Together they call for an easy week: about half the sets, a tenth off the load, two more repetitions in reserve. Coaches deload for the same two reasons; how much is agreed by practice, not by trials. A deload that was due before the last session and was completed counts as done, and no second one follows within three weeks.",
  evidence: "consensus",
  sources: ["rogerson-2024", "bell-2023", "coleman-2024"],
  stage: "recovery",
  needs: [
    "history.exposuresSinceRecord",
    "history.daysSinceLightDay",
    "fatigue.signs",
    "before.exposuresSinceRecord",
    "before.signs",
    "before.daysSince",
    "before.topLoad",
    "lastExposure.topLoad",
    "lastExposure.completed",
    "proposal.earned",
  ],
  limits: {
    exposures: 4,
    daysSinceLight: 21,
    easyDays: 6,
    points: 2,
    regressed: 2,
    "more-sets": 2,
    "less-reserve": 1,
    sore: 1,
    unready: 1,
    loadFactor: 0.9,
    setsFactor: 0.5,
    extraRir: 2,
  },
  messages: {
    deload:
      "No new best of load or repetitions in {{exposures}} sessions, and signs of tiredness: {{signs}}. Take an easy week: about half the sets, less load, more in reserve. If strength is not back within 14 days of it, tiredness was not the reason.",
    regressed: "the last two sessions were clearly below your recent level",
    "more-sets": "you have done a fifth more sets than the month before",
    "less-reserve": "the same sets have become harder",
    sore: "you started the last two sessions sore",
    unready: "you have felt less ready than usual",
  },
  judge: (facts, limits) => {
    // Who has just earned a heavier load is not standing still.
    if (facts["proposal.earned"]) return "not-applicable";
    const isDue = (exposures: number, signs: readonly FatigueSign[]) =>
      exposures >= limits.exposures && sum(signs.map((sign) => limits[sign])) >= limits.points;
    const exposures = facts["history.exposuresSinceRecord"];
    const signs = facts["fatigue.signs"];
    if (!isDue(exposures, signs) || facts["history.daysSinceLightDay"] <= limits.daysSinceLight) return "satisfied";
    const wasDue = isDue(facts["before.exposuresSinceRecord"], facts["before.signs"]);
    const wasEasyWeek = wasDue && facts["lastExposure.completed"] && facts["before.daysSince"] >= limits.easyDays;
    if (wasEasyWeek) return "satisfied";
    const { loadFactor, setsFactor, extraRir } = limits;
    return {
      code: "deload",
      params: { exposures, signs },
      effect: {
        kind: "decide",
        decision: "deload",
        loadFactor,
        setsFactor,
        extraRir,
        // The second session of an easy week is as light as the first, not lighter still.
        ...(wasDue ? { from: facts["before.topLoad"], notAbove: facts["lastExposure.topLoad"] } : {}),
      },
    };
  },
});
