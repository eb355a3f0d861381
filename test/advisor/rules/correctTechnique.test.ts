import { correctTechnique } from "../../../src/advisor/rules/correctTechnique";
import { barbellHipThrust } from "../../../src/catalogue/lifts/barbellHipThrust";
import { testRule } from "../testRule";

const seen = (...faults: readonly string[]) => ({ "lastExposure.faults": faults });
const again = (...faults: readonly string[]) => ({ ...seen(...faults), "lastExposure.repeatedFaults": faults });
const rebuild = { kind: "decide", decision: "rebuild-technique", loadFactor: 0.8, extraRir: 1 } as const;

testRule(correctTechnique, {
  given: { "lift.mistakes": barbellHipThrust.mistakes, "lastExposure.faults": [], "lastExposure.repeatedFaults": [] },
  cases: [
    { when: "a session without faults", says: "satisfied" },
    { when: "a fault this lift does not have", but: seen("butt-wink"), says: "not-applicable" },
    { when: "a minor fault", but: seen("feet-too-close"), says: "mention", effect: { kind: "warn" } },
    {
      when: "an arched back for the first time",
      but: seen("lumbar-hyperextension"),
      says: "hold-load",
      effect: { kind: "decide", decision: "hold", loadFactor: 1 },
      words: "umbar hyperextension",
    },
    { when: "an arched back again", but: again("lumbar-hyperextension"), says: "rebuild-technique", effect: rebuild },
    {
      when: "pushing through the forefoot again",
      but: again("forefoot-push"),
      says: "reduce-load",
      effect: { kind: "decide", decision: "reduce-load", loadFactor: 0.9 },
    },
    { when: "the worst of several faults", but: seen("feet-too-close", "load-too-high", "knee-drive"), says: "reduce-load" },
    {
      when: "a repeated minor fault beside a new major one",
      but: { ...seen("feet-too-far", "load-too-high"), "lastExposure.repeatedFaults": ["feet-too-far"] },
      says: "reduce-load",
    },
  ],
  limits: {
    reduceFactor: { but: seen("load-too-high"), before: { loadFactor: 0.9 }, to: 0.85, after: { loadFactor: 0.85 } },
    rebuildFactor: { but: again("lumbar-hyperextension"), before: { loadFactor: 0.8 }, to: 0.5, after: { loadFactor: 0.5 } },
    extraRir: { but: again("lumbar-hyperextension"), before: { extraRir: 1 }, to: 2, after: { extraRir: 2 } },
  },
});
