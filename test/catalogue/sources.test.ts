import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SOURCE_KINDS, sources, VERIFICATIONS, type Source } from "../../src/catalogue/sources";

const entries: readonly Source[] = Object.values(sources);

/** All of src/ but the bibliography itself: rows, guides, formulas, rules and doc comments. */
const code = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/catalogue[\\/]sources\.ts$/u.test(file))
  .map((file) => readFileSync(`src/${file}`, "utf8"))
  .join("\n");

/** Whatever could be an id: words joined by hyphens, taken whole. */
const words = new Set(code.match(/[a-z0-9]+(?:-[a-z0-9]+)*/gu));

describe("the bibliography", () => {
  it("keeps every entry under its id", () => {
    expect(Object.keys(sources)).toEqual(entries.map(({ id }) => id));
  });

  it("has no entry that nothing cites", () => {
    expect(entries.map(({ id }) => id).filter((id) => !words.has(id))).toEqual([]);
  });

  it("has every source that a doc comment names under @see", () => {
    const named = [...code.matchAll(/@see (?<ids>[a-z][a-z0-9]*-[a-z0-9-]+(?:, [a-z0-9-]+)*)$/gmu)].flatMap(
      ({ groups }) => groups?.["ids"]?.split(", ") ?? [],
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  });

  it("uses every kind and every degree of checking, and no other", () => {
    expect([...new Set(entries.map(({ kind }) => kind))].sort()).toEqual([...SOURCE_KINDS].sort());
    expect([...new Set(entries.map(({ verified }) => verified))].sort()).toEqual([...VERIFICATIONS].sort());
  });

  it("says of each who, and where it can be looked up unless it is our own call or a guide", () => {
    const found = ({ kind, title, where, doi, url }: Source) =>
      kind === "judgement" || kind === "guide" || [title, where, doi, url].some((part) => part !== undefined);
    expect(entries.filter((entry) => entry.authors === "" || !found(entry))).toEqual([]);
  });
});
