/** The same series through other software, and minimum detectable changes; sources stand in the file. */
import { describe, expect, test } from "vitest";
import { theilSen } from "../../src/foundation/theilSen";
import { mannKendall } from "../../src/trend/mannKendall";
import { minimumDetectableChange } from "../../src/trend/minimumDetectableChange";
import published from "../published/trend.json";

describe("trend statistics agree with other software", () => {
  test.each(published.theilSen)("Theil-Sen", ({ args, expected, tolerance }) => {
    const line = theilSen(args.t.map((x, place) => ({ x, y: args.y[place] ?? Number.NaN })));
    const found = { slope: line.slope, intercept: line.intercept, low: line.lower, high: line.upper };
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(found[name as keyof typeof found] - value), name).toBeLessThanOrEqual(tolerance);
    }
  });

  test.each(published.mannKendall)("Mann-Kendall", ({ args, expected, tolerance }) => {
    const { s, variance, z, pValue } = mannKendall(args.y);
    expect([s, variance]).toEqual([expected.S, expected.varS]);
    expect(Math.abs(z - expected.z)).toBeLessThanOrEqual(tolerance);
    // The distribution function is an approximation with an error below 7.5e-8.
    expect(Math.abs(pValue - expected.p)).toBeLessThanOrEqual(2e-7);
  });

  test.each(published.minimumDetectableChange)("minimum detectable change $args", ({ args, expected, tolerance }) => {
    expect(Math.abs(minimumDetectableChange(args) - expected)).toBeLessThanOrEqual(tolerance);
  });
});

test("a constant series has no tendency", () => {
  expect(mannKendall([5, 5, 5, 5])).toMatchObject({ s: 0, variance: 0, z: 0 });
});
