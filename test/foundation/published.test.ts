import { describe, expect, test } from "vitest";
import { standardDeviation } from "../../src/foundation/mean";
import { NORMAL_QUANTILE, normalDensity, normalDistribution } from "../../src/foundation/normal";
import { median, quantile } from "../../src/foundation/quantile";
import { roundTo, type RoundingMode } from "../../src/foundation/round";
import rounding from "../published/rounding.json";
import statistics from "../published/statistics.json";

const expectWithin = (value: number | undefined, expected: number, tolerance: number): void => {
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
};

describe("rounding agrees with R and wger", () => {
  test.each(rounding.roundTo)("$args.value to $args.step", ({ args, expected, tolerance }) => {
    expectWithin(roundTo(args.value, args.step, args.mode as RoundingMode), expected, tolerance);
  });
});

describe("statistics agree with other software", () => {
  test.each(statistics.normalQuantile)("normal quantile at $args.level", ({ args, expected, tolerance }) => {
    expectWithin(NORMAL_QUANTILE[args.level as keyof typeof NORMAL_QUANTILE], expected, tolerance);
  });

  test.each(statistics.normalDistribution)("normal distribution at $args.z", ({ args, expected, tolerance }) => {
    expectWithin(normalDistribution(args.z), expected, tolerance);
  });

  test.each(statistics.normalDensity)("normal density at $args.z", ({ args, expected, tolerance }) => {
    expectWithin(normalDensity(args.z), expected, tolerance);
  });

  test.each(statistics.quantile)("quantile at $args.share", ({ args, expected, tolerance }) => {
    expectWithin(quantile(args.values, args.share), expected, tolerance);
  });

  test.each(statistics.medianAbsoluteDeviation)("median absolute deviation", ({ args, expected, tolerance }) => {
    const centre = median(args.values) ?? Number.NaN;
    const spread = median(args.values.map((value) => Math.abs(value - centre))) ?? Number.NaN;
    expectWithin(args.constant * spread, expected, tolerance);
  });

  test.each(statistics.standardDeviation)("standard deviation", ({ args, expected, tolerance }) => {
    expectWithin(standardDeviation(args.values), expected, tolerance);
  });
});
