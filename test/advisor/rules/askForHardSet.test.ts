import { askForHardSet } from "../../../src/advisor/rules/askForHardSet";
import { testRule } from "../testRule";

const same = (sessions: number) => ({ "history.sameUnratedSessions": sessions });

testRule(askForHardSet, {
  given: same(0),
  cases: [
    { when: "effort noted", says: "satisfied" },
    { when: "five sessions alike", but: same(5), says: "satisfied" },
    { when: "six sessions alike", but: same(6), says: "hard-set", effect: { kind: "warn" }, words: "last 6 sessions" },
  ],
  limits: { sessions: { but: same(6), before: "hard-set", to: 7, after: "satisfied" } },
});
