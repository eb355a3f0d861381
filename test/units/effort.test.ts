import { describe, expect, test } from "vitest";
import { rirFromRpe, rpeFromRir } from "../../src/units/effort";
import { refusalOf } from "../setup/refusalOf";

test("every half step from 0 to 10 comes back as itself", () => {
  const steps = Array.from({ length: 21 }, (_, n) => n / 2);
  expect(steps.map((rir) => rirFromRpe(rpeFromRir(rir)))).toEqual(steps);
  expect(steps.map((rpe) => rpeFromRir(rirFromRpe(rpe)))).toEqual(steps);
});

describe.each([
  ["rpe", rirFromRpe],
  ["rir", rpeFromRir],
])("a wrong %s is refused", (argument, convert) => {
  test.each<[unknown, string]>([
    [-0.5, "-0.5"],
    [10.5, "10.5"],
    [8.25, "8.25"],
    [Number.NaN, "NaN"],
    [Infinity, "Infinity"],
    [-Infinity, "-Infinity"],
    ["8", '"8"'],
    [null, "null"],
    [undefined, "undefined"],
  ])("%s", (value, got) => {
    expect(refusalOf(() => convert(value as never))).toEqual({
      code: "invalid-argument",
      argument,
      message: `${argument} must be a multiple of 0.5 from 0 to 10, got ${got}`,
    });
  });
});
