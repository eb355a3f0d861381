/** What other apps get wrong with the one-repetition maximum, and our answer. Their figures were observed by running them. */
import { describe, expect, test } from "vitest";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import { refusalOf } from "../setup/refusalOf";

const ids = Object.keys(oneRepMaxFormulas) as OneRepMaxFormulaId[];

describe.each(ids)("by %s", (formula) => {
  test("LiftLog makes 103.33 of 100 lifted once: a single is its own load", () => {
    expect(estimateOneRepMax({ load: 100, reps: 1, formula })).toBe(100);
  });

  test("Liftosaur makes 100 of a single at RPE 8: two repetitions in reserve count", () => {
    const estimate = estimateOneRepMax({ load: 100, reps: 1, rir: 2, formula });
    expect(estimate).toBeGreaterThan(100);
    expect(estimate).toBe(estimateOneRepMax({ load: 100, reps: 3, formula }));
  });

  test("wger makes -125 000 of 37 repetitions and 3704 of 36: nothing is estimated there", () => {
    const { max } = oneRepMaxFormulas[formula].validReps;
    for (const reps of [max + 1, 30]) {
      expect(refusalOf(() => estimateOneRepMax({ load: 100, reps, formula }))).toEqual({
        code: "not-estimable",
        argument: "reps",
        message: `reps + rir must be from 1 to ${max} for ${formula}, got ${reps}`,
      });
    }
    expect(refusalOf(() => estimateOneRepMax({ load: 100, reps: 37, formula })).message).toBe(
      "reps must be a whole number from 1 to 30, got 37",
    );
  });

  test("Liftosaur has one answer from 17 repetitions on: ours grows as long as there is one", () => {
    const { max } = oneRepMaxFormulas[formula].validReps;
    const estimates = Array.from({ length: max }, (_, n) => estimateOneRepMax({ load: 100, reps: n + 1, formula }));
    expect(new Set(estimates).size).toBe(max);
  });
});

test("StrengthJourneys offers Wathan and computes Brzycki: ours are two formulas", () => {
  expect(estimateOneRepMax({ load: 100, reps: 5, formula: "wathan" })).toBeCloseTo(116.583, 3);
  expect(estimateOneRepMax({ load: 100, reps: 5, formula: "brzycki" })).toBe(112.5);
});

test.each([
  ["Liftosaur makes 100.05 of -1 repetitions", { load: 100, reps: -1 }, "reps must be a whole number from 1 to 30, got -1"],
  ["LiftLog writes NaN into the log", { load: 100, reps: Number.NaN }, "reps must be a whole number from 1 to 30, got NaN"],
  ["Liftosaur makes a negative maximum of a negative load", { load: -100, reps: 5 }, "load must be a number of at least 0, got -100"],
])("%s: we refuse", (_what, set, message) => {
  expect(refusalOf(() => estimateOneRepMax(set)).message).toBe(message);
});
