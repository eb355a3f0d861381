import { expect, test } from "vitest";
import { loadForReps } from "../../../src/strength/percents/loadForReps";
import { refusalOf } from "../../setup/refusalOf";

test("the load is the table's share of the maximum", () => {
  expect(loadForReps({ oneRepMax: 200, reps: 5, rir: 2 })).toBeCloseTo(162.2, 12);
  expect(loadForReps({ oneRepMax: 200, reps: 10, table: "epley" })).toBeCloseTo(150, 12);
  expect(loadForReps({ oneRepMax: 142.5, reps: 1 })).toBe(142.5);
  expect(loadForReps({ oneRepMax: 0, reps: 5 })).toBe(0);
});

test.each<[unknown, string]>([
  [-1, "-1"],
  [Number.NaN, "NaN"],
  [Infinity, "Infinity"],
  [10_001, "10001"],
  [Number.MAX_VALUE, "1.7976931348623157e+308"],
  ["200", '"200"'],
  [undefined, "undefined"],
  [{ value: 200, unit: "kg" }, '{"value":200,"unit":"kg"}'],
])("a maximum of %s is refused", (oneRepMax, got) => {
  expect(refusalOf(() => loadForReps({ oneRepMax: oneRepMax as never, reps: 5 }))).toEqual({
    code: "invalid-argument",
    argument: "oneRepMax",
    message: `oneRepMax must be a number from 0 to 10000, got ${got}`,
  });
});

test.each<[unknown, string]>([
  [undefined, "undefined"],
  [null, "null"],
  [100, "100"],
  [[], "[]"],
])("%o is no set", (set, got) => {
  expect(refusalOf(() => loadForReps(set as never))).toEqual({ code: "invalid-argument", argument: "set", message: `set must be an object, got ${got}` });
});

test("what the percentage refuses is refused", () => {
  expect(refusalOf(() => loadForReps({ oneRepMax: 100, reps: 2.5 })).argument).toBe("reps");
  expect(refusalOf(() => loadForReps({ oneRepMax: 100, reps: 13 })).code).toBe("not-estimable");
  expect(refusalOf(() => loadForReps({ oneRepMax: 100, reps: 5, table: "tucker" as never })).code).toBe("unit-mismatch");
});
