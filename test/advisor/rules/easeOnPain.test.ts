import { easeOnPain } from "../../../src/advisor/rules/easeOnPain";
import { testRule } from "../testRule";

const tenthOff = { kind: "decide", decision: "reduce-load", loadFactor: 0.9 } as const;

testRule(easeOnPain, {
  given: { "lastExposure.worstPain": 0 },
  cases: [
    { when: "pain of 3", but: { "lastExposure.worstPain": 3 }, says: "satisfied" },
    { when: "pain of 4", but: { "lastExposure.worstPain": 4 }, says: "ease", effect: tenthOff, words: "4 out of 10" },
    { when: "pain of 5", but: { "lastExposure.worstPain": 5 }, says: "ease", effect: tenthOff },
    { when: "pain at which another rule stops the lift first", but: { "lastExposure.worstPain": 10 }, says: "ease", effect: tenthOff },
  ],
  limits: {
    score: { but: { "lastExposure.worstPain": 4 }, before: "ease", to: 5, after: "satisfied" },
    loadFactor: { but: { "lastExposure.worstPain": 4 }, before: { loadFactor: 0.9 }, to: 0.8, after: { loadFactor: 0.8 } },
  },
});
