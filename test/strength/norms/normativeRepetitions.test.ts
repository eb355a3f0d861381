import { describe, expect, test } from "vitest";
import { nuzzo } from "../../../src/strength/formulas/nuzzo";
import { NORMATIVE_LIFTS, normativeRepetitions, type NormativeLift } from "../../../src/strength/norms/normativeRepetitions";
import published from "../../published/repetitionNorms.json";
import { refusalOf } from "../../setup/refusalOf";

const bounds = (interval: readonly number[]) => ({ lower: interval[0], upper: interval[1], level: 0.95 });

describe("published rows come out as they stand", () => {
  test.each(published.rows)("$args", ({ args: { share, lift }, expected }) => {
    const { mean, meanCI, sd, sdCI } = expected;
    expect(normativeRepetitions({ share, lift: lift as NormativeLift })).toEqual({
      status: "published",
      mean,
      meanInterval: bounds(meanCI),
      ...(sd !== undefined && { sd }),
      ...(sdCI !== undefined && { sdInterval: bounds(sdCI) }),
    });
  });

  test("also where the share was calculated", () => {
    expect(normativeRepetitions({ share: 0.1 + 0.6 })).toEqual(normativeRepetitions({ share: 0.7 }));
  });
});

describe("between the rows the curve is SciPy's", () => {
  test.each(published.interpolated)("$args", ({ args, expected, tolerance }) => {
    const norm = normativeRepetitions(args);
    expect(norm.status).toBe("interpolated");
    if (norm.status === "not-published") return;
    const { mean, meanInterval, sd, sdInterval } = norm;
    const values = [mean, meanInterval.lower, meanInterval.upper, sd, sdInterval?.lower, sdInterval?.upper];
    Object.values(expected).forEach((value, place) => {
      expect(Math.abs((values[place] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance);
    });
  });

  test.each(published.multiplier)("and so is its inverse at $args", ({ args: { reps }, expected, tolerance }) => {
    expect(Math.abs(nuzzo.estimate(1, reps) - expected)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(nuzzo.reps(expected, 1) - reps)).toBeLessThanOrEqual(1e-6);
  });
});

describe("what is not published is not guessed", () => {
  test.each<[NormativeLift, number, readonly number[]]>([
    ["all", 0.95, [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]],
    ["all", 0.55, [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]],
    ["all", 0.6 - 1e-6, [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]],
    ["bench-press", 0.75, [0.7, 0.8]],
    ["bench-press", 0.9, [0.7, 0.8]],
    ["leg-press", 0.85, [0.7, 0.8, 0.9]],
    ["leg-press", 1, [0.7, 0.8, 0.9]],
  ])("%s at %f", (lift, share, publishedShares) => {
    expect(normativeRepetitions({ share, lift })).toEqual({ status: "not-published", publishedShares });
  });
});

test("a table of 80 % for the bench press that some programs carry, 11.0, is not the study's", () => {
  expect(normativeRepetitions({ share: 0.8, lift: "bench-press" })).toMatchObject({ mean: 8.82 });
});

test("the standard deviation follows 1.90 * exp(0.02776 * (90 - %1RM)) within 0.02", () => {
  for (let percent = 60; percent <= 90; percent += 0.5) {
    const norm = normativeRepetitions({ share: percent / 100 });
    const sd = norm.status === "not-published" ? undefined : norm.sd;
    expect(Math.abs((sd ?? Number.NaN) - 1.9 * Math.exp(0.02776 * (90 - percent)))).toBeLessThanOrEqual(0.02);
  }
});

test("a heavier load allows fewer repetitions, with no step at a row", () => {
  const means = Array.from({ length: 3001 }, (_, n) => {
    const norm = normativeRepetitions({ share: 0.6 + n * 0.0001 });
    return norm.status === "not-published" ? Number.NaN : norm.mean;
  });
  const falls = means.slice(1).map((mean, place) => (means[place] ?? Number.NaN) - mean);
  expect(falls.filter((fall) => !(fall > 0 && fall < 0.01))).toEqual([]);
});

test.each<[string, object, string, string]>([
  ["a share of 0", { share: 0 }, "share", "share must be a number above 0 and at most 1, got 0"],
  ["a percentage", { share: 80 }, "share", "share must be a number above 0 and at most 1, got 80"],
  ["a negative share", { share: -0.8 }, "share", "share must be a number above 0 and at most 1, got -0.8"],
  ["no number", { share: Number.NaN }, "share", "share must be a number above 0 and at most 1, got NaN"],
  ["an infinite share", { share: Infinity }, "share", "share must be a number above 0 and at most 1, got Infinity"],
  ["another lift", { share: 0.8, lift: "squat" }, "lift", `lift must be one of ${NORMATIVE_LIFTS.join(", ")}, got "squat"`],
])("refuses %s", (_what, input, argument, message) => {
  const call = () => normativeRepetitions({ share: 0.8, ...input });
  expect(refusalOf(call)).toEqual({ code: "invalid-argument", argument, message });
});
