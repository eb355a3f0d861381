/** The contract of a rule: what every rule of the advisor must do, tested from a small table of cases. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { FactName, KnownFacts } from "../../src/advisor/facts";
import { FACT_NAMES } from "../../src/advisor/facts";
import { judgeRules } from "../../src/advisor/judgeRules";
import { makeReason } from "../../src/advisor/reason";
import type { Effect, Rule } from "../../src/advisor/rule";
import { sources } from "../../src/catalogue/sources";
import { deepFreeze } from "../setup/deepFreeze";

/** One line of a rule's table: facts that differ from the usual, and what the rule says of them. */
export interface RuleCase {
  readonly when: string;
  readonly but?: KnownFacts;
  /** A code of the rule's messages, "satisfied" or "not-applicable". */
  readonly says: string;
  readonly effect?: Effect;
  /** Words that stand in the message. */
  readonly words?: string;
}

/** A limit moved: the same facts get another answer. An answer is a code, or what the effect has in it. */
export interface LimitCase {
  readonly but?: KnownFacts;
  readonly before: string | Partial<Effect>;
  readonly to: number;
  readonly after: string | Partial<Effect>;
}

export interface RuleTable {
  /** Every fact the rule needs, as it usually is. */
  readonly given: KnownFacts;
  readonly cases: readonly RuleCase[];
  /** One for each limit of the rule. */
  readonly limits?: Readonly<Record<string, LimitCase>>;
  /** Codes that are no sentences but words put into one, as a flag's name. */
  readonly phrases?: readonly string[];
}

export function testRule(rule: Rule, { given, cases, limits = {}, phrases = [] }: RuleTable): void {
  const judge = (but: KnownFacts = {}, overrides: Rule["limits"] = {}) => {
    const heard = deepFreeze({ ...rule, limits: { ...rule.limits, ...overrides } });
    const { fired, trace } = judgeRules([heard], deepFreeze({ ...given, ...but }));
    const [first] = fired;
    const [entry] = trace;
    return { entry, finding: first?.finding, said: entry?.code ?? entry?.outcome };
  };

  describe(`the rule ${rule.id}`, () => {
    it("is described, in a file named after it", () => {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
      expect(existsSync(fileOf(rule))).toBe(true);
      for (const text of [rule.title, rule.rationale]) expect(text).toMatch(/^[A-Z].{5,}/u);
      expect(rule.sources.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
      expect(rule.sources).not.toEqual([]);
    });

    it("needs facts that exist, each once, and has finite limits", () => {
      expect(rule.needs.filter((name) => !FACT_NAMES.includes(name))).toEqual([]);
      expect(new Set(rule.needs).size).toBe(rule.needs.length);
      expect(Object.values(rule.limits).filter((limit) => !Number.isFinite(limit))).toEqual([]);
    });

    it.each(cases.map((one) => [one.when, one] as const))("%s", (_, { but, says, effect, words = "" }) => {
      const { finding, said } = judge(but);
      expect(said).toBe(says);
      if (effect !== undefined) expect(finding?.effect).toEqual(effect);
      if (finding === undefined) return;
      const { message } = makeReason(rule, finding.code, finding.params);
      expect(message).toContain(words);
      expect(message).toMatch(/^[A-Z\d].*\.$/u);
      expect(message).not.toMatch(/\{\{|undefined|NaN|object Object| {2}/u);
    });

    it("has a case for every message, for all being well, and for not applying where it may not", () => {
      const said = new Set(cases.map(({ says }) => says));
      const mayNotApply = readFileSync(fileOf(rule), "utf8").includes('"not-applicable"');
      const sentences = Object.keys(rule.messages).filter((code) => !phrases.includes(code));
      expect([...said].sort()).toEqual(["satisfied", ...(mayNotApply ? ["not-applicable"] : []), ...sentences].sort());
    });

    it("has words for every phrase and puts it into a sentence", () => {
      expect(phrases.filter((phrase) => !Object.hasOwn(rule.messages, phrase))).toEqual([]);
      const lists = cases.flatMap(({ but }) => Object.values(judge(but).finding?.params ?? {})).filter(Array.isArray);
      expect(phrases.filter((phrase) => !lists.flat().includes(phrase))).toEqual([]);
    });

    it.each(rule.needs)("cannot tell without %s", (name: FactName) => {
      for (const { but } of cases) {
        const rest = Object.entries({ ...given, ...but }).filter(([fact]) => fact !== name);
        const { fired, trace } = judgeRules([rule], deepFreeze(Object.fromEntries(rest)));
        expect(fired).toEqual([]);
        expect(trace).toMatchObject([{ outcome: "unknown", missing: [name] }]);
      }
    });

    it("has a case for every limit", () => {
      expect(Object.keys(limits).sort()).toEqual(Object.keys(rule.limits).sort());
    });

    it.each(Object.entries(limits))("lets the limit %s decide", (name, { but, before, to, after }) => {
      const check = (expected: string | Partial<Effect>, { said, finding }: ReturnType<typeof judge>) => {
        if (typeof expected === "string") expect(said).toBe(expected);
        else expect(finding?.effect).toMatchObject(expected);
      };
      check(before, judge(but));
      check(after, judge(but, { [name]: to }));
      expect(after).not.toEqual(before);
    });
  });
}

function fileOf({ id }: Rule): string {
  const name = id.replace(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
  return `src/advisor/rules/${name}.ts`;
}
