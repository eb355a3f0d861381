import { expect, it } from "vitest";
import { judgeRules } from "../../src/advisor/judgeRules";
import { defineRule } from "../../src/advisor/rule";
import { deepFreeze } from "../setup/deepFreeze";

const common = { title: "Test", rationale: "Test.", evidence: "judgement", sources: [], stage: "setup" } as const;
const days = defineRule({
  ...common,
  id: "days",
  needs: ["history.daysSinceLast"],
  limits: { days: 7 },
  messages: { late: "Late." },
  judge: (facts, limits) => {
    if (facts["history.daysSinceLast"] === 0) return "not-applicable";
    return facts["history.daysSinceLast"] < limits.days ? "satisfied" : { code: "late", params: {}, effect: { kind: "warn" } };
  },
});
const nosy = defineRule({
  ...common,
  id: "nosy",
  needs: ["history.exposures"],
  limits: {},
  messages: { seen: "Seen." },
  judge: (facts) => ({ code: "seen", params: { seen: Object.keys(facts) }, effect: { kind: "warn" } }),
});

it("hears rules in the order given and writes each down with what it read and its limits", () => {
  const { fired, trace } = judgeRules([nosy, days], deepFreeze({ "history.exposures": 4, "history.daysSinceLast": 8 }));
  expect(fired.map(({ rule }) => rule.id)).toEqual(["nosy", "days"]);
  expect(trace).toEqual([
    { ruleId: "nosy", stage: "setup", facts: { "history.exposures": 4 }, limits: {}, outcome: "fired", code: "seen" },
    { ruleId: "days", stage: "setup", facts: { "history.daysSinceLast": 8 }, limits: { days: 7 }, outcome: "fired", code: "late" },
  ]);
});

it("shows a rule the facts it needs and no others", () => {
  const { fired } = judgeRules([nosy], { "history.exposures": 4, "history.daysSinceLast": 8 });
  expect(fired[0]?.finding.params).toEqual({ seen: ["history.exposures"] });
});

it.each([
  [8, "fired"],
  [3, "satisfied"],
  [0, "not-applicable"],
])("writes down for %i days that the rule %s", (count, outcome) => {
  expect(judgeRules([days], { "history.daysSinceLast": count }).trace[0]?.outcome).toBe(outcome);
});

it("cannot tell without a fact, names it, and lets the rule not fire", () => {
  const { fired, trace } = judgeRules([days], { "history.exposures": 4 });
  expect(fired).toEqual([]);
  expect(trace).toEqual([
    { ruleId: "days", stage: "setup", facts: {}, limits: { days: 7 }, outcome: "unknown", missing: ["history.daysSinceLast"] },
  ]);
});
