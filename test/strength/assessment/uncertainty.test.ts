/** The spreads against what was measured elsewhere; those that were calibrated here, against what calibration must keep. */
import { describe, expect, test } from "vitest";
import { mean, sum } from "../../../src/foundation/mean";
import { NORMAL_QUANTILE } from "../../../src/foundation/normal";
import { epleyModified } from "../../../src/strength/formulas/epleyModified";
import {
  curveReach,
  DAY_SD,
  gapFactor,
  GROWTH_SPREAD,
  lossAfterBreak,
  repetitionError,
  RIR_BIAS_REPS,
  RIR_ERROR_REPS,
  unknownEffortReps,
} from "../../../src/strength/assessment/uncertainty";
import { GROWTH_PER_REPETITION } from "../../../src/units/effort";
import published from "../../published/repsModels.json";

describe("the lifter's own curve", () => {
  /** Modified Epley beyond its own limit as well, as the sets were measured. */
  const multiplierFor = (count: number): number => 1 + GROWTH_PER_REPETITION * (count - 1);
  const sets = published.repsToFailure.map(({ oneRepMax, load, reps, lifter }) => {
    const multiplier = multiplierFor(reps);
    return { lifter, multiplier, error: Math.log(oneRepMax / (load * multiplier)), growth: (oneRepMax / load - 1) / (reps - 1) };
  });
  const reaching = sets.map(({ multiplier, error }) => ({ ...curveReach(multiplier, GROWTH_SPREAD, NORMAL_QUANTILE[0.8]), error, log: Math.log(multiplier) }));
  const reps = [1, 2, 3, 5, 8, 12, 30];

  test("people differ in growth by about the half of it", () => {
    const longer = sets.filter(({ multiplier }) => multiplier > 1);
    const own = [...new Set(sets.map(({ lifter }) => lifter))].map((lifter) =>
      mean(longer.filter((set) => set.lifter === lifter).map(({ growth }) => Math.log(growth))),
    );
    expect(own).toHaveLength(12);
    const usual = mean(own.map((log) => log ?? Number.NaN)) ?? Number.NaN;
    const spread = Math.sqrt(sum(own.map((log) => ((log ?? Number.NaN) - usual) ** 2)) / 11);
    expect(Math.abs(spread - 0.48)).toBeLessThanOrEqual(0.02);
    expect(Math.abs(GROWTH_SPREAD / spread - 1)).toBeLessThanOrEqual(0.1);
  });

  test("80 % of it hold the tested maxima of twelve athletes four times of five", () => {
    const share = reaching.filter(({ above, below, error }) => -below <= error && error <= above).length / reaching.length;
    expect(reaching).toHaveLength(36);
    expect(share).toBeGreaterThanOrEqual(0.75);
    expect(share).toBeLessThanOrEqual(0.87);
  });

  test("is about a third narrower than what holds as many and grows alike in both directions", () => {
    const held = reaching.filter(({ above, below, error }) => -below <= error && error <= above).length;
    const shares = reaching.filter(({ log }) => log > 0).map(({ error, log }) => Math.abs(error) / log);
    const alike = [...shares].sort((a, b) => a - b)[held] ?? Number.NaN;
    const narrower = 1 - sum(reaching.map(({ above, below }) => above + below)) / sum(reaching.map(({ log }) => 2 * alike * log));
    expect(narrower).toBeGreaterThan(0.25);
    expect(narrower).toBeLessThan(0.4);
  });

  test("by hand: a deviation of growth makes what the repetitions added 1.65 times as much or 0.61 times", () => {
    const { below, above } = curveReach(1.3, 0.5, 1);
    expect(1.3 * Math.exp(above)).toBeCloseTo(1 + 0.3 * Math.exp(0.5), 12);
    expect(1.3 * Math.exp(-below)).toBeCloseTo(1 + 0.3 * Math.exp(-0.5), 12);
  });

  test("reaches further up than down, and never below the load", () => {
    for (const multiplier of reps.slice(1).map((count) => multiplierFor(count))) {
      const { below, above } = curveReach(multiplier, GROWTH_SPREAD, NORMAL_QUANTILE[0.95]);
      expect(above).toBeGreaterThan(below);
      expect(below).toBeLessThan(Math.log(multiplier));
    }
  });

  test("of a single, or of a curve that is known, is nothing", () => {
    expect(curveReach(1, GROWTH_SPREAD, 2)).toEqual({ below: 0, above: 0 });
    expect(curveReach(1.3, 0, 2)).toEqual({ below: 0, above: 0 });
  });

  test("grows with repetitions, spread and confidence", () => {
    const widthOf = (...args: Parameters<typeof curveReach>): number => curveReach(...args).above + curveReach(...args).below;
    for (const [place, count] of reps.entries()) {
      const multiplier = multiplierFor(count);
      const next = reps[place + 1];
      if (next !== undefined) expect(widthOf(multiplierFor(next), 0.5, 1.28)).toBeGreaterThan(widthOf(multiplier, 0.5, 1.28));
      if (count > 1) expect(widthOf(multiplier, 0.6, 1.28)).toBeGreaterThan(widthOf(multiplier, 0.5, 1.28));
      if (count > 1) expect(widthOf(multiplier, 0.5, 1.64)).toBeGreaterThan(widthOf(multiplier, 0.5, 1.28));
    }
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
