/** The spreads against what was measured elsewhere; those that were calibrated here, against what calibration must keep. */
import { describe, expect, test } from "vitest";
import { NORMAL_QUANTILE } from "../../src/foundation/normal";
import { epleyModified } from "../../src/strength/formulas/epleyModified";
import { CURVE_SHARE, DAY_SD, gapFactor, lossAfterBreak, repetitionError, RIR_BIAS_REPS, RIR_ERROR_REPS, unknownEffortReps } from "../../src/strength/uncertainty";
import published from "../published/repsModels.json";

describe("the lifter's own curve", () => {
  test.each([
    [3, 6],
    [5, 12],
    [8, 20],
    [12, 30],
  ])("leave-one-out over 12 athletes with a known maximum, %d repetitions: ± %d %%", (reps, percent) => {
    const halfWidth = NORMAL_QUANTILE[0.8] * CURVE_SHARE * Math.log(epleyModified.estimate(1, reps));
    expect(Math.abs(100 * halfWidth - percent)).toBeLessThanOrEqual(1);
  });

  test("the share holds the maxima of those athletes four times of five", () => {
    const held = published.repsToFailure.map(({ oneRepMax, load, reps }) => {
      const estimate = load * (1 + 0.0353 * (reps - 1));
      return Math.abs(Math.log(estimate / oneRepMax)) <= NORMAL_QUANTILE[0.8] * CURVE_SHARE * Math.log(estimate / load);
    });
    const share = held.filter(Boolean).length / held.length;
    expect(share).toBeGreaterThanOrEqual(0.65);
    expect(share).toBeLessThanOrEqual(0.92);
  });
});

test.each([
  [0.9, 0.7],
  [0.7, 1.1],
])("at %d of the maximum one person's sets to failure differ by %d repetitions", (share, sd) => {
  expect(Math.abs(repetitionError(epleyModified.reps(1, share)) - sd)).toBeLessThanOrEqual(0.05);
});

describe("repetitions in doubt", () => {
  const counts = Array.from({ length: 12 }, (_, place) => place + 1);

  test.each<[string, (reps: number) => number]>([
    ["of a set to failure", repetitionError],
    ["of a set whose effort nobody wrote", unknownEffortReps],
  ])("%s never become fewer as the set gets longer", (_what, of) => {
    const errors = counts.map(of);
    expect(errors).toEqual([...errors].sort((a, b) => a - b));
    expect(Math.min(...errors)).toBeGreaterThan(0);
  });

  test("a set of five or more without a rating is less sure than one with a rating", () => {
    for (const reps of counts.filter((count) => count >= 5)) expect(unknownEffortReps(reps)).toBeGreaterThan(RIR_ERROR_REPS);
  });

  test("lifters differ more from each other than each from themselves", () => {
    expect(RIR_BIAS_REPS).toBeGreaterThan(RIR_ERROR_REPS);
  });

  test("strength itself differs less from day to day than sets to failure of any length show", () => {
    for (const reps of counts) {
      const shown = Math.hypot(DAY_SD, repetitionError(reps) * 0.0353);
      expect(DAY_SD).toBeGreaterThan(0);
      expect(shown).toBeGreaterThan(DAY_SD);
    }
  });
});

describe("days since the last session", () => {
  test.each([
    [0, 1],
    [4, 1],
    [7, 1.14],
    [10, 1.26],
    [21, 1.64],
    [28, 1.84],
    [84, 3],
    [400, 3],
  ])("after %d days the spread is %d times that of the day (59 lifters, 271 trial participants)", (days, factor) => {
    expect(Math.abs(gapFactor(days) - factor)).toBeLessThanOrEqual(0.01);
  });

  test("a break costs more the longer it is, and at most 3.5 %", () => {
    const losses = Array.from({ length: 181 }, (_, days) => lossAfterBreak(days));
    expect(losses).toEqual([...losses].sort((a, b) => a - b));
    expect(losses[0]).toBe(0);
    expect(losses.at(-1)).toBe(0.035);
  });

  test.each([
    [14, 0],
    [15, 0.012],
    [28, 0.02],
    [42, 0.03],
    [70, 0.035],
  ])("after %d days a share of %d is lost", (days, loss) => {
    expect(lossAfterBreak(days)).toBe(loss);
  });
});
