import { describe, expect, test } from "vitest";
import { sources } from "../../src/catalogue/sources";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import { refusalOf } from "../setup/refusalOf";

const formulas = Object.entries(oneRepMaxFormulas);

describe("the list of formulas", () => {
  test.each(formulas)("%s is listed under its id, with a name and a source we hold", (id, formula) => {
    expect(formula.id).toBe(id);
    expect(formula.name).not.toBe("");
    expect(Object.keys(sources)).toContain(formula.source);
  });

  test.each(formulas)("%s has a range of whole repetitions from one on", (_id, { validReps: { min, max } }) => {
    expect(min).toBe(1);
    expect(Number.isInteger(max)).toBe(true);
    expect(max).toBeLessThanOrEqual(20);
  });
});

describe.each(Object.keys(oneRepMaxFormulas) as OneRepMaxFormulaId[])("%s refuses", (id) => {
  const formula = oneRepMaxFormulas[id];
  const { max } = formula.validReps;

  test.each<[string, () => unknown, string, string, string]>([
    ["a load below 0", () => formula.estimate(-1, 5), "invalid-argument", "load", "load must be a number of at least 0, got -1"],
    ["a load that is no number", () => formula.estimate(Number.NaN, 5), "invalid-argument", "load", "load must be a number of at least 0, got NaN"],
    ["no repetition", () => formula.estimate(100, 0), "invalid-argument", "reps", `reps must be a multiple of 0.5 from 1 to ${max}, got 0`],
    ["more repetitions than it is good for", () => formula.estimate(100, max + 1), "invalid-argument", "reps", `reps must be a multiple of 0.5 from 1 to ${max}, got ${max + 1}`],
    ["a third of a repetition", () => formula.estimate(100, 4 / 3), "invalid-argument", "reps", `reps must be a multiple of 0.5 from 1 to ${max}, got ${4 / 3}`],
    ["a maximum below 0", () => formula.load(-1, 5), "invalid-argument", "oneRepMax", "oneRepMax must be a number of at least 0, got -1"],
    ["an infinite maximum", () => formula.load(Infinity, 5), "invalid-argument", "oneRepMax", "oneRepMax must be a number of at least 0, got Infinity"],
    ["repetitions that are no number", () => formula.load(100, Number.NaN), "invalid-argument", "reps", `reps must be a multiple of 0.5 from 1 to ${max}, got NaN`],
    ["no maximum", () => formula.reps(0, 50), "invalid-argument", "oneRepMax", "oneRepMax must be a number above 0, got 0"],
    ["no load", () => formula.reps(100, 0), "invalid-argument", "load", "load must be a number above 0, got 0"],
    ["a load far below the maximum", () => formula.reps(100, 20), "not-estimable", "load", `load must allow 1 to ${max} repetitions by ${formula.name}, got 20 of 100`],
    ["a load above the maximum", () => formula.reps(100, 120), "not-estimable", "load", `load must allow 1 to ${max} repetitions by ${formula.name}, got 120 of 100`],
  ])("%s", (_what, call, code, argument, message) => {
    expect(refusalOf(call)).toEqual({ code, argument, message });
  });
});
