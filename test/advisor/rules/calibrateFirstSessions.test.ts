import { calibrateFirstSessions } from "../../../src/advisor/rules/calibrateFirstSessions";
import { testRule } from "../testRule";

testRule(calibrateFirstSessions, {
  given: { "history.exposures": 3 },
  cases: [
    { when: "three sessions done", says: "satisfied" },
    { when: "before the first", but: { "history.exposures": 0 }, says: "not-applicable" },
    {
      when: "after the first",
      but: { "history.exposures": 1 },
      says: "calibrate",
      effect: { kind: "decide", decision: "hold", loadFactor: 1 },
      words: "session 2 of 3",
    },
    { when: "after the second", but: { "history.exposures": 2 }, says: "calibrate", words: "session 3 of 3" },
  ],
  limits: { exposures: { but: { "history.exposures": 2 }, before: "calibrate", to: 2, after: "satisfied" } },
});
