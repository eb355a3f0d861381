import { reduceAfterMisses } from "../../../src/advisor/rules/reduceAfterMisses";
import { kg } from "../../../src/units/mass";
import { testRule } from "../testRule";

const misses = (count: number) => ({ "history.consecutiveMisses": count });

testRule(reduceAfterMisses, {
  given: {
    "history.consecutiveMisses": 0,
    "history.exposuresSinceRecord": 3,
    "lastExposure.topLoad": kg(100),
    "plan.reps": { min: 5, max: 5 },
    "plan.scheme": "linear",
    "proposal.proven": kg(90),
  },
  cases: [
    { when: "no miss", says: "satisfied" },
    { when: "one bad day", but: misses(1), says: "satisfied" },
    { when: "misses where the reserve chooses the load", but: { ...misses(4), "plan.scheme": "rir-target" }, says: "not-applicable" },
    { when: "misses on top of sets that earned the same load", but: { ...misses(2), "proposal.proven": kg(100) }, says: "satisfied" },
    { when: "misses by the plan, but more than ever was done", but: { ...misses(2), "history.exposuresSinceRecord": 0 }, says: "satisfied" },
    { when: "misses on top of sets that earned just less", but: { ...misses(2), "proposal.proven": kg(97.5) }, says: "reduce" },
    {
      when: "two misses in a row",
      but: misses(2),
      says: "reduce",
      effect: { kind: "decide", decision: "reduce-load", loadFactor: 0.95, notBelow: kg(90) },
      words: "For 2 sessions in a row the heaviest sets stayed below the 5 repetitions of the plan at 100 kg: take some off and build again.",
    },
  ],
  limits: {
    exposures: { but: misses(2), before: "reduce", to: 3, after: "satisfied" },
    loadFactor: { but: misses(2), before: { loadFactor: 0.95 }, to: 0.9, after: { loadFactor: 0.9 } },
  },
});
