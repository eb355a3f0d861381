import { expect, test } from "vitest";
import { drawMonotoneCurve } from "../../src/strength/monotoneCurve";

test.each([
  [2.1, 1.0528],
  [2.25, 1.3],
  [2.7, 3.4848],
  [3.4, 6.9472],
])("a rising curve at %f is SciPy's", (x, expected) => {
  expect(drawMonotoneCurve(2, 0.5, [1, 2, 6, 7])(x)).toBeCloseTo(expected, 10);
});

test.each([
  [0.5, 6.21875],
  [1.25, 3.09765625],
])("a falling curve at %f is SciPy's", (x, expected) => {
  expect(drawMonotoneCurve(0, 1, [9, 4, 1])(x)).toBeCloseTo(expected, 10);
});

test("it goes through its rows, and a line stays a line", () => {
  const rows = [9, 4, 1, 0.5];
  expect(rows.map((_, x) => drawMonotoneCurve(0, 1, rows)(x))).toEqual(rows);
  expect(drawMonotoneCurve(0, 1, [1, 3, 5])(1.75)).toBeCloseTo(4.5, 12);
});
