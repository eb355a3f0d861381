import { expect, test } from "vitest";
import { epley } from "../../../src/strength/formulas/epley";
import { repsAtLoad, type RepsAtLoadInput } from "../../../src/strength/percents/repsAtLoad";
import { refusalOf } from "../../setup/refusalOf";

test("a printed percentage gives the repetitions it is printed for", () => {
  expect(repsAtLoad({ oneRepMax: 100, load: 86.3 })).toBeCloseTo(5, 9);
  expect(repsAtLoad({ oneRepMax: 100, load: 81.1, rir: 2 })).toBeCloseTo(5, 9);
});

test("between half steps the chart is read along a straight line", () => {
  expect(repsAtLoad({ oneRepMax: 100, load: (86.3 + 85) / 2 })).toBeCloseTo(5.25, 9);
  expect(repsAtLoad({ oneRepMax: 200, load: 150 })).toBeCloseTo(9 + 0.5 + (0.5 * 0.1) / 1.2, 9);
});

test("a formula is inverted as it stands", () => {
  expect(repsAtLoad({ oneRepMax: 100, load: 75, table: "epley" })).toBeCloseTo(10, 9);
  expect(repsAtLoad({ oneRepMax: 100, load: 75, rir: 1, table: "brzycki" })).toBeCloseTo(9, 9);
});

test("the maximum allows one, and so does a load that a formula would give less than one", () => {
  for (const table of ["rts-classic", "epley", "reynolds", "lombardi"] as const) {
    expect(repsAtLoad({ oneRepMax: 140, load: 140, table })).toBe(1);
  }
  expect(epley.load(100, 1)).toBeLessThan(97);
  expect(repsAtLoad({ oneRepMax: 100, load: 98, table: "epley" })).toBe(1);
});

test("a lighter load never allows fewer, across the whole of a chart and a formula with a gap at one", () => {
  for (const table of ["rts-classic", "open-powerlifting", "epley", "mayhew"] as const) {
    const reps = Array.from({ length: 300 }, (_, n) => repsAtLoad({ oneRepMax: 1000, load: 1000 - n, table }));
    expect(reps).toEqual([...reps].sort((a, b) => a - b));
  }
});

test.each<[string, Partial<RepsAtLoadInput>, string]>([
  ["a load above the maximum", { load: 100.5 }, "load must be at most the one-repetition maximum, got 100.5 of 100"],
  ["nothing left after the reserve", { load: 95.5, rir: 2 }, "load must allow one repetition with 2 in reserve by rts-classic, got 95.5 of 100"],
  [
    "more repetitions than the chart has",
    { load: 60 },
    "load must make reps + rir from 1 to 16 for rts-classic with reps at most 12 and rir at most 4, got 60 of 100",
  ],
  [
    "easier than the chart goes",
    { load: 75, rir: 5 },
    "load must make reps + rir from 1 to 16 for rts-classic with reps at most 12 and rir at most 4, got 75 of 100",
  ],
  ["a load the chart does not reach", { load: 40 }, "load must allow 1 to 16 repetitions by RTS, classic, got 40 of 100"],
])("not estimable: %s", (_what, input, message) => {
  expect(refusalOf(() => repsAtLoad({ oneRepMax: 100, load: 80, ...input }))).toEqual({ code: "not-estimable", argument: "load", message });
});

test.each<[string, unknown, string]>([
  ["oneRepMax", 0, "a number above 0 and at most 10000, got 0"],
  ["oneRepMax", -100, "a number above 0 and at most 10000, got -100"],
  ["oneRepMax", Number.NaN, "a number above 0 and at most 10000, got NaN"],
  ["oneRepMax", Infinity, "a number above 0 and at most 10000, got Infinity"],
  ["oneRepMax", 1e308, "a number above 0 and at most 10000, got 1e+308"],
  ["load", 0, "a number above 0 and at most 10000, got 0"],
  ["load", -80, "a number above 0 and at most 10000, got -80"],
  ["load", Number.NaN, "a number above 0 and at most 10000, got NaN"],
  ["load", undefined, "a number above 0 and at most 10000, got undefined"],
  ["rir", 0.3, "a multiple of 0.5 from 0 to 10, got 0.3"],
  ["rir", -1, "a multiple of 0.5 from 0 to 10, got -1"],
  ["rir", 11, "a multiple of 0.5 from 0 to 10, got 11"],
])("%s of %s is refused", (argument, value, message) => {
  expect(refusalOf(() => repsAtLoad({ oneRepMax: 100, load: 80, [argument]: value }))).toEqual({
    code: "invalid-argument",
    argument,
    message: `${argument} must be ${message}`,
  });
});

test.each<[unknown, string]>([
  [undefined, "undefined"],
  [null, "null"],
  ["150", '"150"'],
])("%o is no set", (set, got) => {
  expect(refusalOf(() => repsAtLoad(set as never))).toEqual({ code: "invalid-argument", argument: "set", message: `set must be an object, got ${got}` });
});

test.each<[string, unknown, string]>([
  ["formula", "epley", 'give it as table, got "epley"'],
  ["rpe", 8, "give rir, as rirFromRpe(8)"],
])("%s is not passed over", (key, value, instead) => {
  expect(refusalOf(() => repsAtLoad({ oneRepMax: 100, load: 80, [key]: value }))).toEqual({
    code: "invalid-argument",
    argument: key,
    message: `${key} is not read here: ${instead}`,
  });
});
