import { feelTargetMuscle } from "../../../src/advisor/rules/feelTargetMuscle";
import { testRule } from "../testRule";

testRule(feelTargetMuscle, {
  given: { "lastExposure.feltShare": 1 },
  cases: [
    { when: "felt in every set", says: "satisfied" },
    { when: "felt in half of the sets", but: { "lastExposure.feltShare": 0.5 }, says: "satisfied" },
    {
      when: "felt in one set of three",
      but: { "lastExposure.feltShare": 1 / 3 },
      says: "not-felt",
      effect: { kind: "decide", decision: "reduce-load", loadFactor: 0.9 },
    },
  ],
  limits: {
    share: { but: { "lastExposure.feltShare": 0.5 }, before: "satisfied", to: 0.6, after: "not-felt" },
    loadFactor: { but: { "lastExposure.feltShare": 0 }, before: { loadFactor: 0.9 }, to: 0.8, after: { loadFactor: 0.8 } },
  },
});
