import { addSetWhenUnderdosed } from "../../../src/advisor/rules/addSetWhenUnderdosed";
import { testRule } from "../testRule";

testRule(addSetWhenUnderdosed, {
  given: { "history.exposuresSinceRecord": 6, "history.weeklySets": 6, "fatigue.signs": [] },
  cases: [
    {
      when: "no record in six sessions on few sets",
      says: "add-set",
      effect: { kind: "adjust", decision: "add-set", extraSets: 1 },
      words: "in 6 sessions on about 6 weekly sets",
    },
    { when: "a record five sessions ago", but: { "history.exposuresSinceRecord": 5 }, says: "satisfied" },
    { when: "enough sets", but: { "history.weeklySets": 10 }, says: "satisfied" },
    { when: "a sign of fatigue", but: { "fatigue.signs": ["sore"] }, says: "satisfied" },
  ],
  limits: {
    exposures: { before: "add-set", to: 7, after: "satisfied" },
    sets: { but: { "history.weeklySets": 9.5 }, before: "add-set", to: 9.5, after: "satisfied" },
  },
});
