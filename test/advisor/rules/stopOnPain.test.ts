import { stopOnPain } from "../../../src/advisor/rules/stopOnPain";
import { testRule } from "../testRule";

testRule(stopOnPain, {
  given: { "lastExposure.worstPain": 0 },
  cases: [
    { when: "no pain", says: "satisfied" },
    { when: "moderate pain", but: { "lastExposure.worstPain": 5 }, says: "satisfied" },
    { when: "pain of 6", but: { "lastExposure.worstPain": 6 }, says: "stop", effect: { kind: "stop" }, words: "6 out of 10" },
    { when: "the worst pain", but: { "lastExposure.worstPain": 10 }, says: "stop", words: "10 out of 10" },
  ],
  limits: { score: { but: { "lastExposure.worstPain": 6 }, before: "stop", to: 7, after: "satisfied" } },
});
