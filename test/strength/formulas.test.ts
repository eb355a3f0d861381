import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sources } from "../../src/catalogue/sources";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import * as room from "../../src/strength/index";
import { anyUnitFormulaIds, everyFormulaId } from "../arbitraries/strengthSet";
import published from "../published/oneRepMax.json";
import norms from "../published/repetitionNorms.json";
import { refusalOf } from "../setup/refusalOf";

const nameOf = (id: string) => id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
const publishedIds = [...published.estimate, ...published.load, ...published.reps].map(({ args }) => args.formula);

/** What CONTRIBUTING.md asks of a formula and this one does not have. */
function lacksOf(id: OneRepMaxFormulaId): string[] {
  const formula = oneRepMaxFormulas[id];
  const name = nameOf(id);
  const file = `src/strength/formulas/${name}.ts`;
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const checks: readonly (readonly [lack: string, has: boolean])[] = [
    ["the id it is listed under", formula.id === id],
    ["a name", formula.name !== ""],
    ["a source in the bibliography", Object.keys(sources).includes(formula.source)],
    [`a file ${file}`, text !== ""],
    ["a doc comment with its equation", /\/\*\*[^/]*1RM = [^]*?\*\/\nexport const /u.test(text)],
    [`an export ${name} of the room`, Object.entries(room).some(([key, value]) => key === name && value === formula)],
    ["values from outside in test/published", publishedIds.includes(id) || (id === "nuzzo" && norms.multiplier.length > 0)],
  ];
  return checks.filter(([, has]) => !has).map(([lack]) => `${id} lacks ${lack}`);
}

describe("the list of formulas", () => {
  test("holds what was promised", () => {
    expect(everyFormulaId.flatMap(lacksOf)).toEqual([]);
  });

  test.each(everyFormulaId)("%s has a range of half repetitions, twenty at most", (id) => {
    const { min, max } = oneRepMaxFormulas[id].validReps;
    expect([min * 2, max * 2].every(Number.isInteger)).toBe(true);
    expect(min).toBeGreaterThanOrEqual(1);
    expect(max).toBeGreaterThanOrEqual(min);
    expect(max).toBeLessThanOrEqual(20);
  });

  test("a unit is stated by those that need one, and a population by those fitted on one", () => {
    const bound = everyFormulaId.filter((id) => oneRepMaxFormulas[id].unit !== "any");
    expect(bound).toEqual([
      "marzagao",
      "reynolds-5rm-chest-press",
      "reynolds-5rm-leg-press",
      "cummings-finn",
      "tucker",
      "abadie-wentworth-chest-press",
      "abadie-wentworth-shoulder-press",
    ]);
    expect(everyFormulaId.filter((id) => "population" in oneRepMaxFormulas[id])).toEqual(bound.slice(1));
  });
});

describe.each(everyFormulaId)("%s over its whole range", (id) => {
  const { estimate, load: loadOf, validReps, unit } = oneRepMaxFormulas[id];
  const steps = Array.from({ length: 2 * (validReps.max - validReps.min) + 1 }, (_, n) => validReps.min + n / 2);
  const loads = unit === "any" ? [0.5, 100, 500] : [20, 100, 500];

  test("makes a maximum of at least the load, but for Reynolds' single at 99.89 %", () => {
    const floor = id === "reynolds" ? 0.9989 : 1;
    const shares = loads.flatMap((load) => steps.map((reps) => estimate(load, reps) / load));
    expect(shares.filter((share) => !(share >= floor && share < 3))).toEqual([]);
  });

  test("asks for less load the more repetitions are wanted", () => {
    const wanted = steps.map((reps) => loadOf(200, reps));
    const rising = wanted.filter((load, place) => place > 0 && !(load <= (wanted[place - 1] ?? Number.NaN)));
    expect(rising).toEqual([]);
  });
});

describe.each(everyFormulaId)("%s refuses", (id) => {
  const formula = oneRepMaxFormulas[id];
  const { min, max } = formula.validReps;
  const range = `reps must be a multiple of 0.5 from ${min} to ${max}`;

  test.each<[string, () => unknown, string, string]>([
    ["a load below 0", () => formula.estimate(-1, 5), "load", "load must be a number of at least 0, got -1"],
    ["a load that is no number", () => formula.estimate(Number.NaN, 5), "load", "load must be a number of at least 0, got NaN"],
    ["no repetition", () => formula.estimate(100, 0), "reps", `${range}, got 0`],
    ["more repetitions than it is good for", () => formula.estimate(100, max + 1), "reps", `${range}, got ${max + 1}`],
    ["a third of a repetition", () => formula.estimate(100, 16 / 3), "reps", `${range}, got ${16 / 3}`],
    ["a maximum below 0", () => formula.load(-1, 5), "oneRepMax", "oneRepMax must be a number of at least 0, got -1"],
    ["an infinite maximum", () => formula.load(Infinity, 5), "oneRepMax", "oneRepMax must be a number of at least 0, got Infinity"],
    ["repetitions that are no number", () => formula.load(100, Number.NaN), "reps", `${range}, got NaN`],
    ["no maximum", () => formula.reps(0, 50), "oneRepMax", "oneRepMax must be a number above 0, got 0"],
    ["no load", () => formula.reps(100, 0), "load", "load must be a number above 0, got 0"],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
  });
});

test("the largest number is refused where its maximum would have no end", () => {
  const largest = Number.MAX_VALUE;
  expect(refusalOf(() => oneRepMaxFormulas.epley.estimate(largest, 5))).toEqual({
    code: "invalid-argument",
    argument: "load",
    message: `load must be small enough for a finite answer, got ${largest}`,
  });
  expect(refusalOf(() => oneRepMaxFormulas.reynolds.load(largest, 1))).toEqual({
    code: "invalid-argument",
    argument: "oneRepMax",
    message: `oneRepMax must be small enough for a finite answer, got ${largest}`,
  });
});

describe.each(anyUnitFormulaIds)("%s tells no repetitions", (id) => {
  const { name, reps, validReps } = oneRepMaxFormulas[id];

  test.each([
    ["far below the maximum", 20],
    ["above the maximum", 120],
  ])("%s", (_where, load) => {
    expect(refusalOf(() => reps(100, load))).toEqual({
      code: "not-estimable",
      argument: "load",
      message: `load must allow ${validReps.min} to ${validReps.max} repetitions by ${name}, got ${load} of 100`,
    });
  });
});

describe("a formula bound to a unit says nothing where its constants would make the number", () => {
  const { tucker, marzagao } = oneRepMaxFormulas;
  const chestPress = oneRepMaxFormulas["reynolds-5rm-chest-press"];
  const legPress = oneRepMaxFormulas["reynolds-5rm-leg-press"];
  const abadie = oneRepMaxFormulas["abadie-wentworth-chest-press"];
  const cummings = oneRepMaxFormulas["cummings-finn"];
  const share = "50 to 100 % of the maximum by";

  test.each<[string, () => unknown, string, string]>([
    ["a maximum out of an empty bar", () => tucker.estimate(0, 2), "load", `load must be ${share} Tucker, got 0 of 0.947 kg`],
    ["a maximum of three loads", () => legPress.estimate(7, 5), "load", `load must be ${share} ${legPress.name}, got 7 of 21.9336 kg`],
    ["a maximum below the load", () => cummings.estimate(2, 4), "load", `load must be ${share} Cummings and Finn, got 2 of 1.4081299999999999 kg`],
    ["a load below nothing", () => tucker.load(1, 5), "oneRepMax", `oneRepMax must leave a load of ${share} Tucker, got -0.8805970149253728 of 1 kg`],
    ["repetitions above the maximum", () => tucker.reps(100, 120), "load", `load must be ${share} Tucker, got 120 of 100 kg`],
    ["repetitions beyond its range", () => tucker.reps(100, 60), "load", "load must allow 1 to 10 repetitions by Tucker, got 60 of 100"],
    ["another count than five", () => chestPress.reps(100, 80), "load", `load must allow 5 to 5 repetitions by ${chestPress.name}, got 80 of 100`],
    ["repetitions it does not count", () => abadie.reps(106.99, 95), "load", `reps cannot be told by ${abadie.name}: 5 to 10 give one maximum`],
    ["a load whose factor is not yet sound", () => marzagao.estimate(4.9, 8), "load", "load must be at least 5 kg by Marzagao, got 4.9"],
    ["repetitions at such a load", () => marzagao.reps(10, 4.9), "load", "load must be at least 5 kg by Marzagao, got 4.9"],
    ["such a load", () => marzagao.load(6, 10), "oneRepMax", "oneRepMax must leave a load of at least 5 kg by Marzagao, got 6 for 10 repetitions"],
    ["a load above the maximum", () => marzagao.reps(100, 120), "load", "load must allow 1 to 15 repetitions by Marzagao, got 120 of 100"],
  ])("%s", (_what, call, argument, message) => {
    expect(refusalOf(call)).toEqual({ code: "not-estimable", argument, message });
  });

  test("from 5 kg on more load is more maximum by Marzagao, though its equation turns below 3.6 kg", () => {
    const estimates = Array.from({ length: 30 }, (_, n) => marzagao.estimate(5 + n / 10, 15));
    expect(estimates).toEqual([...estimates].sort((a, b) => a - b));
  });
});
