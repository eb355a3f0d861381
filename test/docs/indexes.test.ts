import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { claims } from "../../scripts/claims.mjs";
import { writeClaimIndex, writeLiftIndex, writeRuleIndex, writeSourceIndex } from "../../scripts/writeIndexes.mjs";
import { rules } from "../../src/advisor/rules";
import { schemes } from "../../src/advisor/schemes";
import { exercises } from "../../src/catalogue/exercises";
import { muscles } from "../../src/catalogue/muscles";
import { sources } from "../../src/catalogue/sources";

test("docs/rules.md says what the rules and schemes say", () => {
  expect(readFileSync("docs/rules.md", "utf8")).toBe(writeRuleIndex(rules, Object.values(schemes), sources));
});

test("docs/sources.md lists the bibliography", () => {
  expect(readFileSync("docs/sources.md", "utf8")).toBe(writeSourceIndex(sources));
});

test("docs/lifts.md shows the whole catalogue", () => {
  expect(readFileSync("docs/lifts.md", "utf8")).toBe(writeLiftIndex(exercises, muscles));
});

test("docs/claims.md shows where every claim is kept", () => {
  expect(readFileSync("docs/claims.md", "utf8")).toBe(writeClaimIndex(claims, rules, Object.values(schemes)));
});
