import fc from "fast-check";
import { expect, test } from "vitest";
import { invertIncreasing } from "../../src/strength/invertIncreasing";

const cube = (x: number): number => x ** 3;

test("what was put in comes out, ends included", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 10, noNaN: true }), (x) => {
      expect(Math.abs(invertIncreasing(cube, cube(x), 1, 10) - x)).toBeLessThanOrEqual(1e-15 * 10);
    }),
    { numRuns: 1000 },
  );
  expect(invertIncreasing(cube, 1, 1, 10)).toBeCloseTo(1, 14);
  expect(invertIncreasing(cube, 1000, 1, 10)).toBeCloseTo(10, 14);
});

test("beyond the ends it is the infinity on that side", () => {
  expect(invertIncreasing(cube, 0.5, 1, 10)).toBe(-Infinity);
  expect(invertIncreasing(cube, 1001, 1, 10)).toBe(Infinity);
});
