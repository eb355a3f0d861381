import { preferRepsOverLargeStep } from "../../../src/advisor/rules/preferRepsOverLargeStep";
import { kg } from "../../../src/units/mass";
import { testRule } from "../testRule";

const step = (from: number, to: number) => ({
  "proposal.stepShare": (to - from) / from,
  "proposal.load": kg(to),
  "proposal.fallback": kg(from),
});

testRule(preferRepsOverLargeStep, {
  given: { "proposal.decision": "add-load", "plan.reps": { min: 8, max: 12 }, "proposal.steps": [], ...step(10, 12) },
  cases: [
    {
      when: "from 10 to 12 kg in each hand",
      says: "add-reps",
      effect: { kind: "adjust", decision: "add-reps", load: kg(10), reps: { min: 12, max: 15 } },
      words: "The next load, 12 kg, is 20 % heavier. Stay at 10 kg and work up to 15 repetitions",
    },
    { when: "a tenth, the largest accepted step", but: step(20, 22), says: "satisfied" },
    { when: "a large step that was earned with repetitions to spare", but: { "proposal.fallback": kg(12) }, says: "satisfied" },
    { when: "three repetitions beyond the range in every set", but: { "proposal.steps": [{ reps: 15, load: kg(12) }] }, says: "satisfied" },
    { when: "two repetitions beyond the range in every set", but: { "proposal.steps": [{ reps: 14, load: kg(12) }] }, says: "add-reps" },
    { when: "no heavier load proposed", but: { "proposal.decision": "hold" }, says: "not-applicable" },
  ],
  limits: {
    share: { before: "add-reps", to: 0.2, after: "satisfied" },
    extraReps: { before: { reps: { min: 12, max: 15 } }, to: 5, after: { reps: { min: 12, max: 17 } } },
  },
});
