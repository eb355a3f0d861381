import { describe, expect, it } from "vitest";
import { advise } from "../../src/advisor/advise";
import { createAdvisor, type CreateAdvisorOptions } from "../../src/advisor/createAdvisor";
import { defineRule } from "../../src/advisor/rule";
import { rules } from "../../src/advisor/rules";
import { defineScheme } from "../../src/advisor/scheme";
import { linear } from "../../src/advisor/schemes/linear";
import { stopOnPain } from "../../src/advisor/rules/stopOnPain";
import { kg } from "../../src/units/mass";
import { refusalOf } from "../setup/refusalOf";
import { daysAfter, diary, sets, THRUST } from "./sessions";

const early = defineRule({
  id: "house-rule",
  title: "House rule",
  rationale: "House rule.",
  evidence: "judgement",
  sources: [],
  stage: "safety",
  needs: [],
  limits: {},
  messages: { hold: "Hold." },
  judge: () => ({ code: "hold", params: {}, effect: { kind: "decide", decision: "hold", loadFactor: 1 } }),
});
const stay = defineScheme({
  id: "custom:stay",
  title: "Stay",
  rationale: "For a taper.",
  evidence: "judgement",
  sources: [],
  messages: { stay: "Keep the load." },
  readParams: () => ({}),
  propose: ({ resolved }, last) => ({ code: "stay", params: {}, decision: "hold", load: last.topLoad, reps: resolved.plan.reps }),
});

const log = diary([sets(3, 50, 10), sets(3, 50, 11), sets(3, 50, 11), sets(3, 50, 12)]);
const ask = (options: CreateAdvisorOptions, scheme: "double-progression" | "custom:stay" = "double-progression") =>
  advise({
    exerciseId: THRUST,
    log,
    plan: { scheme, sets: 3, reps: { min: 8, max: 12 } },
    today: daysAfter(log, 2),
    advisor: createAdvisor(options),
  });

describe("createAdvisor", () => {
  it("hears a rule at its stage, wherever it stands in the list", () => {
    const ids = createAdvisor({ rules: [...rules, early] }).rules.map(({ id }) => id);
    expect(ids.indexOf("house-rule")).toBe(rules.filter(({ stage }) => stage === "safety").length);
    expect(ask({ rules: [...rules, early] }).decision).toBe("hold");
  });

  it("leaves rules out", () => {
    expect(createAdvisor({ without: ["ask-for-hard-set"] }).rules).toHaveLength(rules.length - 1);
    expect(createAdvisor({ rules: [] }).rules).toEqual([]);
  });

  it("gives a rule other limits and leaves the rule itself alone", () => {
    const advisor = createAdvisor({ limits: { "stop-on-pain": { score: 4 } } });
    expect(advisor.rules.find(({ id }) => id === "stop-on-pain")?.limits).toEqual({ score: 4 });
    expect(stopOnPain.limits).toEqual({ score: 6 });
  });

  it("takes schemes beside ours, and one in place of ours", () => {
    expect(ask({ schemes: [stay] }, "custom:stay")).toMatchObject({ decision: "hold", reasons: [{ ruleId: "custom:stay", message: "Keep the load." }] });
    const slow = { ...linear, title: "Slow" };
    expect(createAdvisor({ schemes: [slow] }).schemes.filter(({ id }) => id === "linear")).toEqual([slow]);
    expect(ask({}).next.sets[0]?.load).toEqual(kg(52.5));
  });

  it.each<[string, CreateAdvisorOptions, string, string]>([
    ["an id twice", { rules: [stopOnPain, stopOnPain] }, "invalid-advisor", "rules must have ids of their own, got stop-on-pain twice"],
    ["limits of a rule that does not exist", { limits: { nothing: {} } }, "invalid-advisor", 'there is no rule "nothing"'],
    ["a rule to leave out that does not exist", { without: ["nothing"] }, "invalid-advisor", 'there is no rule "nothing"'],
    [
      "a limit that does not exist",
      { limits: { "stop-on-pain": { scores: 5 } } },
      "invalid-advisor",
      "limits of stop-on-pain must be among score, got scores",
    ],
    [
      "a limit below 0",
      { limits: { "stop-on-pain": { score: -1 } } },
      "invalid-argument",
      "limits.stop-on-pain.score must be a number of at least 0, got -1",
    ],
    [
      "a limit that is no number",
      { limits: { "stop-on-pain": { score: Number.NaN } } },
      "invalid-argument",
      "limits.stop-on-pain.score must be a number of at least 0, got NaN",
    ],
  ])("refuses %s", (_, options, code, message) => {
    expect(refusalOf(() => createAdvisor(options))).toMatchObject({ code, message });
  });
});
