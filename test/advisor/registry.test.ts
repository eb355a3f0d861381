import { existsSync, readdirSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createAdvisor } from "../../src/advisor/createAdvisor";
import { FACT_NAMES, type FactName, type Facts } from "../../src/advisor/facts";
import type { BuiltInSchemeId } from "../../src/advisor/plan";
import { STAGES } from "../../src/advisor/rule";
import { rules } from "../../src/advisor/rules";
import { schemes } from "../../src/advisor/schemes";
import { sources } from "../../src/catalogue/sources";

const namesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const camelCase = (id: string) => id.replace(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());

describe("the registry of rules", () => {
  it("holds every file in src/advisor/rules, once", () => {
    expect(rules.map(({ id }) => camelCase(id)).sort()).toEqual(namesIn("src/advisor/rules", ".ts"));
  });

  it("finds a test for every rule", () => {
    expect(namesIn("test/advisor/rules", ".test.ts")).toEqual(namesIn("src/advisor/rules", ".ts"));
  });

  it("lists the rules in the order of the stages, which is the order in which they are heard", () => {
    const stages = rules.map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual([...stages].sort((a, b) => a - b));
    expect(createAdvisor().rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });

  it("lets only a rule of safety stop", () => {
    const stopping = rules.filter((rule) => rule.judge.toString().includes('"stop"'));
    expect(stopping.map(({ id, stage }) => [id, stage])).toEqual([
      ["stop-on-red-flags", "safety"],
      ["stop-on-pain", "safety"],
    ]);
  });
});

describe("the names of the facts", () => {
  it("are each asked for by a rule, or the registry names the ones that are not", () => {
    const asked = new Set(rules.flatMap(({ needs }) => needs));
    expect(FACT_NAMES.filter((name) => !asked.has(name))).toEqual([]);
    expect(new Set(FACT_NAMES).size).toBe(FACT_NAMES.length);
  });

  it("are the keys of the facts, no more and no fewer", () => {
    expectTypeOf<(typeof FACT_NAMES)[number]>().toEqualTypeOf<keyof Facts>();
    expectTypeOf<FactName>().toEqualTypeOf<keyof Facts>();
  });
});

describe("the registry of schemes", () => {
  it("holds every file in src/advisor/schemes under its own id", () => {
    expect(Object.keys(schemes).map(camelCase).sort()).toEqual(namesIn("src/advisor/schemes", ".ts"));
    expect(Object.entries(schemes).filter(([id, scheme]) => scheme.id !== id)).toEqual([]);
    expectTypeOf<keyof typeof schemes>().toEqualTypeOf<BuiltInSchemeId>();
  });

  it("finds a test for every scheme", () => {
    for (const name of namesIn("src/advisor/schemes", ".ts")) expect(existsSync(`test/advisor/schemes/${name}.test.ts`)).toBe(true);
  });

  it.each(Object.values(schemes))("$id is described and cites sources that exist", ({ title, rationale, sources: cited, messages }) => {
    for (const text of [title, rationale]) expect(text).toMatch(/^[A-Z].{5,}/u);
    expect(Object.values(messages).filter((text) => text.trim() === "")).toEqual([]);
    expect(cited).not.toEqual([]);
    expect(cited.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  });
});
