import { describe, expect, test } from "vitest";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import published from "../published/oneRepMax.json";

const formulaOf = (id: string) => oneRepMaxFormulas[id as OneRepMaxFormulaId];
const expectWithin = (value: number, expected: number, tolerance: number): void => {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);
};

describe("formulas agree with what was published, run or computed elsewhere", () => {
  test.each(published.estimate)("$args.formula: $args.load for $args.reps", ({ args, expected, tolerance }) => {
    expectWithin(formulaOf(args.formula).estimate(args.load, args.reps), expected, tolerance);
  });

  test.each(published.load)("$args.formula: the load of $args.oneRepMax for $args.reps", ({ args, expected, tolerance }) => {
    expectWithin(formulaOf(args.formula).load(args.oneRepMax, args.reps), expected, tolerance);
  });

  test.each(published.reps)("$args.formula: repetitions at $args.load of $args.oneRepMax", ({ args, expected, tolerance }) => {
    expectWithin(formulaOf(args.formula).reps(args.oneRepMax, args.load), expected, tolerance);
  });
});

describe("estimateOneRepMax agrees with what was run or computed elsewhere", () => {
  test.each(published.estimateOneRepMax)("$args", ({ args: { formula, ...set }, expected, tolerance }) => {
    expectWithin(estimateOneRepMax({ ...set, formula: formula as OneRepMaxFormulaId }), expected, tolerance);
  });
});
