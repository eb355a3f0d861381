import { describe, expect, test } from "vitest";
import { mean, standardDeviation, sum } from "../../src/foundation/mean";
import { normalDistribution } from "../../src/foundation/normal";
import { median, quantile, sortAscending } from "../../src/foundation/quantile";
import { deepFreeze } from "../setup/deepFreeze";

describe("statistics of little", () => {
  test("nothing has a sum and no mean, median or spread", () => {
    expect([sum([]), mean([]), median([]), quantile([], 0.5), standardDeviation([])]).toEqual([0, undefined, undefined, undefined, undefined]);
  });

  test("one value is its own mean, median and every quantile, and has no spread", () => {
    expect([mean([3]), median([3]), quantile([3], 0.9), standardDeviation([3])]).toEqual([3, 3, 3, undefined]);
  });

  test("an even number of values has the mean of the middle two", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test("numbers sort as numbers, into a copy", () => {
    const values = deepFreeze([10, 9, 1]);
    expect(sortAscending(values)).toEqual([1, 9, 10]);
  });

  test("the normal distribution is symmetric", () => {
    for (const z of [0.3, 1, 2.2, 4]) expect(normalDistribution(z) + normalDistribution(-z)).toBeCloseTo(1, 14);
  });
});
