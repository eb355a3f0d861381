import { describe, expect, test } from "vitest";
import { correctRir, REPORTED_RIR_BIAS, rirFromRpe, rpeFromRir } from "../../src/units/effort";
import { refusalOf } from "../setup/refusalOf";

test("every half step from 0 to 10 comes back as itself", () => {
  const steps = Array.from({ length: 21 }, (_, n) => n / 2);
  expect(steps.map((rir) => rirFromRpe(rpeFromRir(rir)))).toEqual(steps);
  expect(steps.map((rpe) => rpeFromRir(rirFromRpe(rpe)))).toEqual(steps);
});

describe.each([
  ["rpe", rirFromRpe],
  ["rir", rpeFromRir],
])("a wrong %s is refused", (argument, convert) => {
  test.each<[unknown, string]>([
    [-0.5, "-0.5"],
    [10.5, "10.5"],
    [8.25, "8.25"],
    [Number.NaN, "NaN"],
    [Infinity, "Infinity"],
    [-Infinity, "-Infinity"],
    ["8", '"8"'],
    [null, "null"],
    [undefined, "undefined"],
  ])("%s", (value, got) => {
    expect(refusalOf(() => convert(value as never))).toEqual({
      code: "invalid-argument",
      argument,
      message: `${argument} must be a multiple of 0.5 from 0 to 10, got ${got}`,
    });
  });
});

describe("a reported reserve", () => {
  test("gains the bias it is told, and none unasked", () => {
    expect(correctRir(2, 1)).toBe(3);
    expect(correctRir(2, 0)).toBe(2);
    expect(correctRir(2, REPORTED_RIR_BIAS.mean)).toBeCloseTo(2.95, 12);
  });

  test("is off by 0.95 repetitions on average, 0.17 to 1.73", () => {
    const { lower, mean, upper } = REPORTED_RIR_BIAS;
    expect([lower, mean, upper]).toEqual([0.17, 0.95, 1.73]);
  });

  test("leaves both conversions as they were, in a map too", () => {
    expect([10, 9, 8].map(rirFromRpe)).toEqual([0, 1, 2]);
    expect([0, 1, 2].map(rpeFromRir)).toEqual([10, 9, 8]);
  });

  test.each<[unknown, unknown, string, string]>([
    [-0.5, 1, "reportedRir", "a multiple of 0.5 from 0 to 10, got -0.5"],
    [10.5, 1, "reportedRir", "a multiple of 0.5 from 0 to 10, got 10.5"],
    [2.2, 1, "reportedRir", "a multiple of 0.5 from 0 to 10, got 2.2"],
    [Number.NaN, 1, "reportedRir", "a multiple of 0.5 from 0 to 10, got NaN"],
    [2, -0.1, "bias", "a number from 0 to 3, got -0.1"],
    [2, 3.1, "bias", "a number from 0 to 3, got 3.1"],
    [2, Number.NaN, "bias", "a number from 0 to 3, got NaN"],
    [2, Infinity, "bias", "a number from 0 to 3, got Infinity"],
    [2, undefined, "bias", "a number from 0 to 3, got undefined"],
  ])("%s corrected by %s is refused", (reported, bias, argument, message) => {
    expect(refusalOf(() => correctRir(reported as never, bias as never))).toEqual({
      code: "invalid-argument",
      argument,
      message: `${argument} must be ${message}`,
    });
  });
});
