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

describe("Epley by 0.0333 and Brzycki by 1.0278 - 0.0278 * reps are ours but for the rounding of their constants", () => {
  test.each(published.estimateWithRoundedConstants)("$args", ({ args, expected, tolerance }) => {
    expectWithin(formulaOf(args.formula).estimate(args.load, args.reps), expected, tolerance + 0.0005 * expected);
  });
});

describe("estimateOneRepMax agrees with what was run or computed elsewhere", () => {
  test.each(published.estimateOneRepMax)("$args", ({ args: { formula, ...set }, expected, tolerance }) => {
    expectWithin(estimateOneRepMax({ ...set, formula: formula as OneRepMaxFormulaId, unit: "kg" }), expected, tolerance);
  });
});

test("Marzagao's factor is 12.19 at 25 kg and 15.8 at 55 kg, as published", () => {
  const factorAt = (load: number) => 1 / (oneRepMaxFormulas.marzagao.estimate(load, 2) / load - 1);
  expectWithin(factorAt(25), 12.19, 0.006);
  expectWithin(factorAt(55), 15.8, 0.006);
});
