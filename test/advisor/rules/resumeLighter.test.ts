import { resumeLighter } from "../../../src/advisor/rules/resumeLighter";
import { testRule } from "../testRule";

const days = (count: number) => ({ "history.daysSinceLast": count });
const backAt = (loadFactor: number) => ({ kind: "decide", decision: "resume-lighter", loadFactor, extraRir: 1 }) as const;

testRule(resumeLighter, {
  given: days(3),
  cases: [
    { when: "three days", says: "satisfied" },
    { when: "13 days", but: days(13), says: "satisfied" },
    { when: "two weeks", but: days(14), says: "resume", effect: backAt(0.95), words: "14 days have passed" },
    { when: "a day short of four weeks", but: days(27), says: "resume", effect: backAt(0.95), words: "95 %" },
    { when: "four weeks", but: days(28), says: "resume", effect: backAt(0.9), words: "90 %" },
    { when: "a day short of eight weeks", but: days(55), says: "resume", effect: backAt(0.9) },
    { when: "eight weeks", but: days(56), says: "resume", effect: backAt(0.8), words: "80 %" },
    { when: "three years", but: days(1100), says: "resume", effect: backAt(0.8), words: "1,100 days" },
  ],
  limits: {
    shortDays: { but: days(14), before: "resume", to: 15, after: "satisfied" },
    mediumDays: { but: days(28), before: { loadFactor: 0.9 }, to: 29, after: { loadFactor: 0.95 } },
    longDays: { but: days(56), before: { loadFactor: 0.8 }, to: 57, after: { loadFactor: 0.9 } },
    shortFactor: { but: days(14), before: { loadFactor: 0.95 }, to: 1, after: { loadFactor: 1 } },
    mediumFactor: { but: days(28), before: { loadFactor: 0.9 }, to: 0.85, after: { loadFactor: 0.85 } },
    extraRir: { but: days(14), before: { extraRir: 1 }, to: 2, after: { extraRir: 2 } },
    longFactor: { but: days(56), before: { loadFactor: 0.8 }, to: 0.7, after: { loadFactor: 0.7 } },
  },
});
