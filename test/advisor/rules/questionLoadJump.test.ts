import { questionLoadJump } from "../../../src/advisor/rules/questionLoadJump";
import { kg } from "../../../src/units/mass";
import { testRule } from "../testRule";

const ratio = (share: number) => ({ "history.lastLoadRatio": share });
const hold = { kind: "decide", decision: "hold", loadFactor: 1 } as const;

testRule(questionLoadJump, {
  given: { "history.lastLoadRatio": 1, "lastExposure.topLoad": kg(220.5) },
  cases: [
    { when: "the usual load", says: "satisfied" },
    { when: "a heavy day", but: ratio(1.59), says: "satisfied" },
    { when: "a light day", but: ratio(0.56), says: "satisfied" },
    { when: "pounds read as kilograms", but: ratio(2.205), says: "question", effect: hold, words: "load of 220.5 kg is 221 %" },
    { when: "one side in place of both", but: ratio(0.5), says: "question", effect: hold, words: "50 %" },
  ],
  limits: {
    up: { but: ratio(1.6), before: "question", to: 1.7, after: "satisfied" },
    down: { but: ratio(0.55), before: "question", to: 0.5, after: "satisfied" },
  },
});
