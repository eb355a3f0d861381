import { describe, expect, test } from "vitest";
import { assessOneRepMax } from "../../src/strength/assessment/assessOneRepMax";
import { estimateOneRepMax, type EstimateOneRepMaxInput } from "../../src/strength/estimateOneRepMax";
import type { OneRepMaxFormula } from "../../src/strength/formula";
import { epley } from "../../src/strength/formulas/epley";
import { oneRepMaxFormulas } from "../../src/strength/oneRepMaxFormulas";
import { kg } from "../../src/units/mass";
import { deepFreeze } from "../setup/deepFreeze";
import { refusalOf } from "../setup/refusalOf";

const IDS = Object.keys(oneRepMaxFormulas).join(", ");
const set = deepFreeze({ load: 100, reps: 5 } as const) satisfies EstimateOneRepMaxInput;

describe("estimateOneRepMax", () => {
  test("takes modified Epley unless told otherwise", () => {
    expect(estimateOneRepMax(set)).toBeCloseTo(114.12, 10);
    expect(estimateOneRepMax({ ...set, formula: "epley-modified" })).toBe(estimateOneRepMax(set));
  });

  test("counts half repetitions in reserve", () => {
    expect(estimateOneRepMax({ ...set, rir: 0.5, formula: "epley" })).toBeCloseTo(100 * (1 + 5.5 / 30), 10);
  });

  test("takes a formula of the caller's own, within that formula's range", () => {
    const flat: OneRepMaxFormula<string, "any"> = { ...epley, id: "flat", validReps: { min: 3, max: 5 }, estimate: (load) => load * 1.1 };
    expect(estimateOneRepMax({ ...set, formula: flat })).toBeCloseTo(110, 10);
    expect(refusalOf(() => estimateOneRepMax({ ...set, reps: 2, formula: flat }))).toEqual({
      code: "not-estimable",
      argument: "reps",
      message: "reps + rir must be from 3 to 5 for flat, got 2",
    });
  });

  test("nothing on the bar says nothing is lifted", () => {
    expect(estimateOneRepMax({ load: 0, reps: 5 })).toBe(0);
  });

  test("evaluates a formula bound to a unit in that unit", () => {
    const pounds = estimateOneRepMax({ load: 95, reps: 8, formula: "abadie-wentworth-chest-press", unit: "lb" });
    expect(pounds).toBeCloseTo(106.99, 10);
    const kilograms = estimateOneRepMax({ load: 95 * 0.45359237, reps: 8, formula: "abadie-wentworth-chest-press", unit: "kg" });
    expect(kilograms).toBeCloseTo(106.99 * 0.45359237, 10);
    expect(estimateOneRepMax({ load: 13, reps: 10, formula: "marzagao", unit: "kg" })).toBeCloseTo(22.1, 1);
  });

  test("takes five repetitions, done or left, where a formula is for five only", () => {
    const formula = "reynolds-5rm-chest-press";
    expect(estimateOneRepMax({ load: 60, reps: 5, formula, unit: "kg" })).toBeCloseTo(68.5419, 10);
    expect(estimateOneRepMax({ load: 60, reps: 3, rir: 2, formula, unit: "kg" })).toBeCloseTo(68.5419, 10);
    expect(refusalOf(() => estimateOneRepMax({ load: 60, reps: 6, formula, unit: "kg" })).message).toBe(
      "reps + rir must be from 5 to 5 for reynolds-5rm-chest-press, got 6",
    );
  });

  test("a single is its own load even by a formula fitted on more repetitions", () => {
    expect(estimateOneRepMax({ load: 60, reps: 1, formula: "reynolds-5rm-chest-press", unit: "lb" })).toBe(60);
    expect(estimateOneRepMax({ load: 60, reps: 1, formula: "nuzzo" })).toBe(60);
  });

  test.each<[string, object, string, string, string]>([
    ["a load below 0", { load: -2.5 }, "invalid-argument", "load", "load must be a number from 0 to 10000, got -2.5"],
    ["a load that is no number", { load: Number.NaN }, "invalid-argument", "load", "load must be a number from 0 to 10000, got NaN"],
    ["an infinite load", { load: Infinity }, "invalid-argument", "load", "load must be a number from 0 to 10000, got Infinity"],
    ["a load as text", { load: "100" }, "invalid-argument", "load", 'load must be a number from 0 to 10000, got "100"'],
    ["a mass for a load", { load: { value: 100, unit: "kg" } }, "invalid-argument", "load", 'load must be a number from 0 to 10000, got {"value":100,"unit":"kg"}'],
    ["a load beyond any", { load: 10_000.5 }, "invalid-argument", "load", "load must be a number from 0 to 10000, got 10000.5"],
    ["the largest number", { load: Number.MAX_VALUE }, "invalid-argument", "load", "load must be a number from 0 to 10000, got 1.7976931348623157e+308"],
    ["a rating for a reserve", { reps: 1, rpe: 8 }, "invalid-argument", "rpe", "rpe is not read here: give rir, as rirFromRpe(8)"],
    ["no repetition", { reps: 0 }, "invalid-argument", "reps", "reps must be a whole number from 1 to 30, got 0"],
    ["half a repetition", { reps: 2.5 }, "invalid-argument", "reps", "reps must be a whole number from 1 to 30, got 2.5"],
    ["31 repetitions", { reps: 31 }, "invalid-argument", "reps", "reps must be a whole number from 1 to 30, got 31"],
    ["endless repetitions", { reps: Infinity }, "invalid-argument", "reps", "reps must be a whole number from 1 to 30, got Infinity"],
    ["no repetitions stated", { reps: undefined }, "invalid-argument", "reps", "reps must be a whole number from 1 to 30, got undefined"],
    ["a reserve below 0", { rir: -1 }, "invalid-argument", "rir", "rir must be a multiple of 0.5 from 0 to 10, got -1"],
    ["a reserve above 10", { rir: 10.5 }, "invalid-argument", "rir", "rir must be a multiple of 0.5 from 0 to 10, got 10.5"],
    ["a quarter in reserve", { rir: 0.25 }, "invalid-argument", "rir", "rir must be a multiple of 0.5 from 0 to 10, got 0.25"],
    ["a reserve that is no number", { rir: Number.NaN }, "invalid-argument", "rir", "rir must be a multiple of 0.5 from 0 to 10, got NaN"],
    ["a reserve of null", { rir: null }, "invalid-argument", "rir", "rir must be a multiple of 0.5 from 0 to 10, got null"],
    ["an unknown formula", { formula: "epleyy" }, "unknown-formula", "formula", `formula must be one of ${IDS}, got "epleyy"`],
    ["the name of something else", { formula: "toString" }, "unknown-formula", "formula", `formula must be one of ${IDS}, got "toString"`],
    ["a number for a formula", { formula: 1 }, "unknown-formula", "formula", `formula must be one of ${IDS}, got 1`],
    ["no formula", { formula: null }, "invalid-argument", "formula", "formula must be an object, got null"],
    ["an unknown unit", { unit: "stone" }, "invalid-argument", "unit", 'unit must be one of kg, lb, got "stone"'],
    ["a unit not told where it matters", { formula: "cummings-finn" }, "unit-mismatch", "unit", "unit must be kg or lb for cummings-finn, got undefined"],
    ["that also for a single", { reps: 1, formula: "marzagao" }, "unit-mismatch", "unit", "unit must be kg or lb for marzagao, got undefined"],
    ["too few repetitions for a formula", { reps: 4, formula: "nuzzo" }, "not-estimable", "reps", "reps + rir must be from 5 to 19.5 for nuzzo, got 4"],
    ["a load too light for a formula", { load: 8, unit: "lb", formula: "marzagao" }, "not-estimable", "load", "load must be at least 5 kg by Marzagao, got 3.62873896"],
    ["too many repetitions with the reserve", { reps: 14, rir: 7 }, "not-estimable", "reps", "reps + rir must be from 1 to 20 for epley-modified, got 21"],
  ])("refuses %s", (_what, change, code, argument, message) => {
    expect(refusalOf(() => estimateOneRepMax({ ...set, ...change }))).toEqual({ code, argument, message });
  });

  test("leaves out what is undefined", () => {
    const loose: object = { rpe: undefined, rir: undefined, unit: undefined, formula: undefined };
    expect(estimateOneRepMax({ ...set, ...loose })).toBe(estimateOneRepMax(set));
  });

  test.each<[string, unknown, string, string]>([
    ["an empty object", {}, "formula.id", "text, got undefined"],
    ["a list", ["epley"], "formula", 'an object, got ["epley"]'],
    ["a number for an id", { ...epley, id: 5 }, "formula.id", "text, got 5"],
    ["an unknown unit", { ...epley, unit: "stone" }, "formula.unit", 'one of any, kg, lb, got "stone"'],
    ["no unit", { ...epley, unit: undefined }, "formula.unit", "one of any, kg, lb, got undefined"],
    ["a number for a range", { ...epley, validReps: 5 }, "formula.validReps", "an object, got 5"],
    ["no range", { ...epley, validReps: null }, "formula.validReps", "an object, got null"],
    ["an empty range", { ...epley, validReps: {} }, "formula.validReps.min", "a number of at least 0, got undefined"],
    ["a range that starts nowhere", { ...epley, validReps: { min: Number.NaN, max: 5 } }, "formula.validReps.min", "a number of at least 0, got NaN"],
    ["a range without an end", { ...epley, validReps: { min: 1, max: Infinity } }, "formula.validReps.max", "a number of at least 1, got Infinity"],
    ["a range that ends before it starts", { ...epley, validReps: { min: 5, max: 4 } }, "formula.validReps.max", "a number of at least 5, got 4"],
    ["a range in text", { ...epley, validReps: { min: "1", max: "9" } }, "formula.validReps.min", 'a number of at least 0, got "1"'],
    ["a spread that is no number", { ...epley, growthSpread: Number.NaN }, "formula.growthSpread", "a number of at least 0, got NaN"],
    ["no estimate", { ...epley, estimate: undefined }, "formula.estimate", "a function, got undefined"],
    ["no load", { ...epley, load: undefined }, "formula.load", "a function, got undefined"],
    ["a number for the repetitions", { ...epley, reps: 5 }, "formula.reps", "a function, got 5"],
    ["an estimate that is no number", { ...epley, estimate: () => Number.NaN }, "formula.estimate", "a function that makes a finite number above 0 of 100, got NaN"],
    ["an estimate without end", { ...epley, estimate: () => Infinity }, "formula.estimate", "a function that makes a finite number above 0 of 100, got Infinity"],
    ["an estimate of nothing", { ...epley, estimate: () => 0 }, "formula.estimate", "a function that makes a finite number above 0 of 100, got 0"],
    ["an estimate below nothing, in its own unit", { ...epley, unit: "kg", estimate: () => -1 }, "formula.estimate", "a function that makes a finite number above 0 of 100, got -1"],
  ])("refuses a formula of the caller's own: %s", (_what, formula, argument, message) => {
    const expected = { code: "invalid-argument", argument, message: `${argument} must be ${message}` };
    expect(refusalOf(() => estimateOneRepMax({ ...set, unit: "kg", formula: formula as never }))).toEqual(expected);
    expect(refusalOf(() => assessOneRepMax([{ load: kg(100), reps: 5 }], { formula: formula as never }))).toEqual(expected);
  });

  test("refuses no set at all", () => {
    // @ts-expect-error plain JavaScript may forget it
    expect(refusalOf(() => estimateOneRepMax()).message).toBe("set must be an object, got undefined");
  });
});
