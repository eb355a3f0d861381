/** The spreads against what was measured: half-widths of 80 % intervals, in per cent. */
import { describe, expect, test } from "vitest";
import { NORMAL_QUANTILE } from "../../src/foundation/normal";
import { epleyModified } from "../../src/strength/formulas/epleyModified";
import { CURVE_SHARE, DAY_SD, gapFactor, repetitionError, UNKNOWN_EFFORT_SD } from "../../src/strength/uncertainty";

describe("the lifter's own curve, leave-one-out over 12 athletes with a known maximum", () => {
  test.each([
    [3, 6],
    [5, 12],
    [8, 20],
    [12, 30],
  ])("%d repetitions: ± %d %%", (reps, percent) => {
    const halfWidth = NORMAL_QUANTILE[0.8] * CURVE_SHARE * Math.log(epleyModified.estimate(1, reps));
    expect(Math.abs(100 * halfWidth - percent)).toBeLessThanOrEqual(1);
  });
});

describe("day to day, sessions of 59 lifters and 271 trial participants", () => {
  test.each([
    [0, 1],
    [4, 1],
    [7, 1.14],
    [10, 1.26],
    [21, 1.64],
    [28, 1.84],
    [84, 3],
    [400, 3],
  ])("after %d days the spread is %d times that of the day", (days, factor) => {
    expect(Math.abs(gapFactor(days) - factor)).toBeLessThanOrEqual(0.01);
  });

  test("sets to failure vary by 3.5 %, sets of unknown effort by 7.3 %", () => {
    expect(DAY_SD).toBe(0.035);
    expect(Math.hypot(DAY_SD, UNKNOWN_EFFORT_SD)).toBeCloseTo(0.073, 3);
  });
});

test.each([
  [0.9, 0.7],
  [0.7, 1.1],
])("at %d of the maximum one person's sets to failure differ by %d repetitions", (share, sd) => {
  expect(Math.abs(repetitionError(epleyModified.reps(1, share)) - sd)).toBeLessThanOrEqual(0.05);
});
