/** What other apps get wrong with the one-repetition maximum, and our answer. Their figures were observed by running them. */
import { describe, expect, test } from "vitest";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import { oneRepMaxFormulas } from "../../src/strength/oneRepMaxFormulas";
import { everyFormulaId } from "../arbitraries/strengthSet";
import { refusalOf } from "../setup/refusalOf";

describe.each(everyFormulaId)("by %s", (formula) => {
  const { min, max } = oneRepMaxFormulas[formula].validReps;
  const set = { load: 100, formula, unit: "kg" } as const;

  test("LiftLog makes 103.33 of 100 lifted once: a single is its own load", () => {
    expect(estimateOneRepMax({ ...set, reps: 1 })).toBe(100);
  });

  test("Liftosaur makes 100 of a single with some left: repetitions in reserve count", () => {
    const rir = Math.max(3, min) - 1;
    const estimate = estimateOneRepMax({ ...set, reps: 1, rir });
    expect(estimate).toBeGreaterThan(100);
    expect(estimate).toBe(estimateOneRepMax({ ...set, reps: 1 + rir }));
  });

  test("wger makes -125 000 of 37 repetitions and 3704 of 36: nothing is estimated there", () => {
    for (const reps of [Math.floor(max) + 1, 30]) {
      expect(refusalOf(() => estimateOneRepMax({ ...set, reps }))).toEqual({
        code: "not-estimable",
        argument: "reps",
        message: `reps + rir must be from ${min} to ${max} for ${formula}, got ${reps}`,
      });
    }
    expect(refusalOf(() => estimateOneRepMax({ ...set, reps: 37 })).message).toBe(
      "reps must be a whole number from 1 to 30, got 37",
    );
  });
});

const growing = everyFormulaId.filter((id) => !/5rm|abadie/u.test(id));

test.each(growing)("Liftosaur has one answer from 17 repetitions on: ours by %s grows as long as there is one", (formula) => {
  const { min, max } = oneRepMaxFormulas[formula].validReps;
  const counts = Array.from({ length: Math.floor(max - min) + 1 }, (_, n) => min + n);
  const estimates = counts.map((reps) => estimateOneRepMax({ load: 100, reps, formula, unit: "kg" }));
  expect(new Set(estimates).size).toBe(counts.length);
});

test("onerepmax.js calls Epley Baechle and Baechle Berger: ours answer to their own names", () => {
  expect(estimateOneRepMax({ load: 120, reps: 3, formula: "epley" })).toBeCloseTo(132, 10);
  expect(estimateOneRepMax({ load: 80, reps: 8, formula: "baechle" })).toBeCloseTo(101.12, 10);
  expect(estimateOneRepMax({ load: 80, reps: 8, formula: "berger" })).toBeCloseTo(96.145, 3);
});

test("Berger's exponent is often printed as -0.00262, which makes 100 of 100 lifted ten times: ours is -0.0262", () => {
  expect(estimateOneRepMax({ load: 100, reps: 10, formula: "berger" })).toBeCloseTo(126.647, 3);
});

test("a Go program adds 0.068 to Naclerio's factor and makes 87 of 100 lifted eight times", () => {
  expect(estimateOneRepMax({ load: 100, reps: 8, formula: "naclerio" })).toBeCloseTo(124.389, 3);
});

test("StrengthJourneys offers Wathan and computes Brzycki: ours are two formulas", () => {
  expect(estimateOneRepMax({ load: 100, reps: 5, formula: "wathan" })).toBeCloseTo(116.583, 3);
  expect(estimateOneRepMax({ load: 100, reps: 5, formula: "brzycki" })).toBe(112.5);
});

test.each([
  ["Liftosaur makes 100.05 of -1 repetitions", { load: 100, reps: -1 }, "reps must be a whole number from 1 to 30, got -1"],
  ["LiftLog writes NaN into the log", { load: 100, reps: Number.NaN }, "reps must be a whole number from 1 to 30, got NaN"],
  ["Liftosaur makes a negative maximum of a negative load", { load: -100, reps: 5 }, "load must be a number from 0 to 10000, got -100"],
])("%s: we refuse", (_what, set, message) => {
  expect(refusalOf(() => estimateOneRepMax(set)).message).toBe(message);
});
