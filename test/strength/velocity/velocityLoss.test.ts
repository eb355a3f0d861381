import { expect, test } from "vitest";
import { velocityLoss } from "../../../src/strength/velocity/velocityLoss";
import published from "../../published/velocity.json";
import { refusalOf } from "../../setup/refusalOf";
import { withGap } from "../withGap";

test.each(published.lossPercent)("$args", ({ args: { fastest, last }, expected, tolerance }) => {
  expect(Math.abs(velocityLoss([fastest, last]) - expected)).toBeLessThanOrEqual(tolerance);
});

test("the fastest repetition counts, also when it is not the first", () => {
  expect(velocityLoss([0.78, 0.8, 0.72, 0.64])).toBeCloseTo(20, 12);
});

test("a single repetition, or one that ends fastest, lost nothing", () => {
  expect(velocityLoss([0.4])).toBe(0);
  expect(velocityLoss([0.4, 0.5])).toBe(0);
});

test.each<[unknown, string, string]>([
  [[], "velocities.length", "a whole number of at least 1, got 0"],
  [[0.8, 0], "velocities[1]", "a number above 0 and at most 20 m/s, got 0"],
  [[0.8, -0.4], "velocities[1]", "a number above 0 and at most 20 m/s, got -0.4"],
  [[Number.NaN, 0.4], "velocities[0]", "a number above 0 and at most 20 m/s, got NaN"],
  [[Infinity, 0.4], "velocities[0]", "a number above 0 and at most 20 m/s, got Infinity"],
  [[0.8, 21], "velocities[1]", "a number above 0 and at most 20 m/s, got 21"],
  [withGap([0.8, 0.4]), "velocities[0]", "a number above 0 and at most 20 m/s, got undefined"],
  ["abc", "velocities", 'a list, got "abc"'],
  [undefined, "velocities", "a list, got undefined"],
  [null, "velocities", "a list, got null"],
  [["0.8"], "velocities[0]", 'a number above 0 and at most 20 m/s, got "0.8"'],
])("%o is refused", (velocities, argument, message) => {
  expect(refusalOf(() => velocityLoss(velocities as never))).toEqual({
    code: "invalid-argument",
    argument,
    message: `${argument} must be ${message}`,
  });
});
