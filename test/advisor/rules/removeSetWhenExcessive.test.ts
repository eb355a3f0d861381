import { removeSetWhenExcessive } from "../../../src/advisor/rules/removeSetWhenExcessive";
import { testRule } from "../testRule";

testRule(removeSetWhenExcessive, {
  given: { "history.weeklySets": 12 },
  cases: [
    { when: "an ordinary week", says: "satisfied" },
    { when: "25 sets", but: { "history.weeklySets": 25 }, says: "satisfied" },
    {
      when: "27 and a half sets",
      but: { "history.weeklySets": 27.5 },
      says: "remove-set",
      effect: { kind: "adjust", decision: "remove-set", extraSets: -1 },
      words: "About 28 weekly sets",
    },
  ],
  limits: { sets: { but: { "history.weeklySets": 26 }, before: "remove-set", to: 26, after: "satisfied" } },
});
