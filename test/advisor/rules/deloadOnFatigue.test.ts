import { deloadOnFatigue } from "../../../src/advisor/rules/deloadOnFatigue";
import { FATIGUE_SIGNS, type FatigueSign } from "../../../src/advisor/facts";
import { kg } from "../../../src/units/mass";
import { testRule } from "../testRule";

const tired = (...signs: readonly FatigueSign[]) => ({ "fatigue.signs": signs });
/** A deload was due already before the last session, which was completed. */
const prescribed = { ...tired("regressed"), "before.exposuresSinceRecord": 4, "before.signs": ["regressed"] } as const;

testRule(deloadOnFatigue, {
  given: {
    "history.exposuresSinceRecord": 4,
    "history.daysSinceLightDay": 40,
    "fatigue.signs": [],
    "before.exposuresSinceRecord": 3,
    "before.signs": [],
    "before.daysSince": 7,
    "before.topLoad": kg(100),
    "lastExposure.topLoad": kg(90),
    "lastExposure.completed": true,
    "proposal.earned": false,
  },
  phrases: FATIGUE_SIGNS,
  cases: [
    { when: "standing still alone", says: "satisfied" },
    { when: "one weak sign", but: tired("sore"), says: "satisfied" },
    { when: "tired, but a record was set lately", but: { ...tired("regressed"), "history.exposuresSinceRecord": 3 }, says: "satisfied" },
    { when: "tired soon after a light day", but: { ...tired("regressed"), "history.daysSinceLightDay": 21 }, says: "satisfied" },
    { when: "tired, but a heavier load is earned", but: { ...tired("regressed"), "proposal.earned": true }, says: "not-applicable" },
    {
      when: "one strong sign",
      but: tired("regressed"),
      says: "deload",
      effect: { kind: "decide", decision: "deload", loadFactor: 0.9, setsFactor: 0.5, extraRir: 2 },
      words: "in 4 sessions, and signs of tiredness: the last two sessions were clearly below your recent level. Take",
    },
    { when: "two weak signs", but: tired("sore", "unready"), says: "deload", words: "sore and you have felt less ready" },
    { when: "every sign", but: tired(...FATIGUE_SIGNS), says: "deload" },
    { when: "an easy week was due before the last session, which was completed", but: prescribed, says: "satisfied" },
    { when: "one was due, but the last session was not completed", but: { ...prescribed, "lastExposure.completed": false }, says: "deload" },
    {
      when: "the second session of the easy week",
      but: { ...prescribed, "before.daysSince": 5 },
      says: "deload",
      effect: { kind: "decide", decision: "deload", loadFactor: 0.9, setsFactor: 0.5, extraRir: 2, from: kg(100), notAbove: kg(90) },
    },
    { when: "none was due before, because of a record", but: { ...prescribed, "before.exposuresSinceRecord": 3 }, says: "deload" },
    { when: "none was due before, because of one weak sign", but: { ...prescribed, "before.signs": ["sore"] }, says: "deload" },
  ],
  limits: {
    exposures: { but: tired("regressed"), before: "deload", to: 5, after: "satisfied" },
    daysSinceLight: { but: { ...tired("regressed"), "history.daysSinceLightDay": 22 }, before: "deload", to: 22, after: "satisfied" },
    easyDays: { but: { ...prescribed, "before.daysSince": 6 }, before: "satisfied", to: 7, after: "deload" },
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
