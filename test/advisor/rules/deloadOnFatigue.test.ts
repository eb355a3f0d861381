import { deloadOnFatigue } from "../../../src/advisor/rules/deloadOnFatigue";
import { FATIGUE_SIGNS, type FatigueSign } from "../../../src/advisor/facts";
import { testRule } from "../testRule";

const tired = (...signs: readonly FatigueSign[]) => ({ "fatigue.signs": signs });

testRule(deloadOnFatigue, {
  given: {
    "history.exposuresSinceRecord": 4,
    "history.daysSinceLightDay": 40,
    "fatigue.signs": [],
    "proposal.decision": "hold",
  },
  phrases: FATIGUE_SIGNS,
  cases: [
    { when: "standing still alone", says: "satisfied" },
    { when: "one weak sign", but: tired("sore"), says: "satisfied" },
    { when: "tired, but a record was set lately", but: { ...tired("regressed"), "history.exposuresSinceRecord": 3 }, says: "satisfied" },
    { when: "tired soon after a light day", but: { ...tired("regressed"), "history.daysSinceLightDay": 21 }, says: "satisfied" },
    { when: "tired, but a heavier load is earned", but: { ...tired("regressed"), "proposal.decision": "add-load" }, says: "not-applicable" },
    {
      when: "one strong sign",
      but: tired("regressed"),
      says: "deload",
      effect: { kind: "decide", decision: "deload", loadFactor: 0.9, setsFactor: 0.5, extraRir: 2 },
      words: "in 4 sessions, and the last two sessions were clearly below your recent level",
    },
    { when: "two weak signs", but: tired("sore", "unready"), says: "deload", words: "sore and you have felt less ready" },
    { when: "every sign", but: tired(...FATIGUE_SIGNS), says: "deload" },
  ],
  limits: {
    exposures: { but: tired("regressed"), before: "deload", to: 5, after: "satisfied" },
    daysSinceLight: { but: { ...tired("regressed"), "history.daysSinceLightDay": 22 }, before: "deload", to: 22, after: "satisfied" },
    points: { but: tired("regressed"), before: "deload", to: 3, after: "satisfied" },
    regressed: { but: tired("regressed"), before: "deload", to: 1, after: "satisfied" },
    "more-sets": { but: tired("more-sets"), before: "deload", to: 1, after: "satisfied" },
    "less-reserve": { but: tired("less-reserve"), before: "satisfied", to: 2, after: "deload" },
    sore: { but: tired("sore"), before: "satisfied", to: 2, after: "deload" },
    unready: { but: tired("unready"), before: "satisfied", to: 2, after: "deload" },
    loadFactor: { but: tired("regressed"), before: { loadFactor: 0.9 }, to: 0.6, after: { loadFactor: 0.6 } },
    setsFactor: { but: tired("regressed"), before: { setsFactor: 0.5 }, to: 1, after: { setsFactor: 1 } },
    extraRir: { but: tired("regressed"), before: { extraRir: 2 }, to: 3, after: { extraRir: 3 } },
  },
});
