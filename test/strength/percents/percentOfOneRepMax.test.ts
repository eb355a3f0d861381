import { describe, expect, test } from "vitest";
import { oneRepMaxFormulas } from "../../../src/strength/oneRepMaxFormulas";
import type { PercentCurve } from "../../../src/strength/percents/percentCurve";
import { percentOfOneRepMax } from "../../../src/strength/percents/percentOfOneRepMax";
import { percentTable } from "../../../src/strength/percents/percentTable";
import { rpeTables, type RpeTableId } from "../../../src/strength/percents/rpeTables";
import published from "../../published/rpe.json";
import { refusalOf } from "../../setup/refusalOf";

describe("charts give what was published, to the digit", () => {
  test.each(published.grid)("$args.table: RPE $args.rpe, $args.reps", ({ args: { table, reps, rpe }, expected }) => {
    const { rows } = percentTable({ table: table as RpeTableId, reps, rir: rpe.map((rating) => 10 - rating) });
    expect(rpe.map((_, column) => rows.map(({ percents }) => percents[column]))).toEqual(expected);
  });

  test.each(published.cells)("$args", ({ args: { table, reps, rpe }, expected }) => {
    expect(percentOfOneRepMax({ table: table as RpeTableId, reps, rir: 10 - rpe })).toBe(expected);
  });

  test.each(published.openPowerlifting)("closed form: $args.reps", ({ args: { reps, rpe }, expected, tolerance }) => {
    rpe.forEach((rating, column) => {
      const share = percentOfOneRepMax({ table: "open-powerlifting", reps, rir: 10 - rating }) / 100;
      expect(Math.abs(share - (expected[column] ?? Number.NaN))).toBeLessThanOrEqual(tolerance);
    });
  });
});

test("the classic RTS chart is the default, a set to failure when no reserve is given", () => {
  expect(percentOfOneRepMax({ reps: 5 })).toBe(86.3);
  expect(percentOfOneRepMax({ reps: 5, rir: 2 })).toBe(percentOfOneRepMax({ reps: 5, rir: 2, table: "rts-classic" }));
});

test("a formula is a percent table, by id, as itself or as a lifter's own", () => {
  expect(percentOfOneRepMax({ reps: 10, table: "epley" })).toBeCloseTo(75, 12);
  expect(percentOfOneRepMax({ reps: 8, rir: 2, table: oneRepMaxFormulas.brzycki })).toBeCloseTo(75, 12);
  const own = { ...oneRepMaxFormulas.epley, id: "own", validReps: { min: 1, max: 6 } };
  expect(percentOfOneRepMax({ reps: 6, table: own })).toBeCloseTo(83.333, 3);
  expect(refusalOf(() => percentOfOneRepMax({ reps: 7, table: own })).message).toBe(
    "reps + rir must be from 1 to 6 for own, got 7 + 0",
  );
});

test("a single to failure is the maximum by every curve, also where the bare formula says 97 %", () => {
  for (const table of ["epley", "mayhew", "rts-classic", "open-powerlifting"] as const) {
    expect(percentOfOneRepMax({ reps: 1, table })).toBe(100);
  }
});

test.each<[string, { reps: number; rir?: number; table?: PercentCurve }, string]>([
  ["more repetitions than the chart has", { reps: 13 }, "from 1 to 16 for rts-classic with reps at most 12 and rir at most 4, got 13 + 0"],
  ["easier than the chart goes", { reps: 3, rir: 4.5 }, "from 1 to 16 for rts-classic with reps at most 12 and rir at most 4, got 3 + 4.5"],
  ["a blank cell", { reps: 10, rir: 1.5, table: "helms-2016" }, "from 1 to 11 for helms-2016 with reps at most 10 and rir at most 4, got 10 + 1.5"],
  ["beyond the formula", { reps: 14, rir: 2, table: "brzycki" }, "from 1 to 15 for brzycki, got 14 + 2"],
])("not estimable: %s", (_what, set, message) => {
  expect(refusalOf(() => percentOfOneRepMax(set))).toEqual({
    code: "not-estimable",
    argument: "reps",
    message: `reps + rir must be ${message}`,
  });
});

test.each<[unknown, unknown, string, string]>([
  [0, 0, "reps", "a whole number from 1 to 30, got 0"],
  [31, 0, "reps", "a whole number from 1 to 30, got 31"],
  [-1, 0, "reps", "a whole number from 1 to 30, got -1"],
  [2.5, 0, "reps", "a whole number from 1 to 30, got 2.5"],
  [Number.NaN, 0, "reps", "a whole number from 1 to 30, got NaN"],
  [Infinity, 0, "reps", "a whole number from 1 to 30, got Infinity"],
  ["5", 0, "reps", 'a whole number from 1 to 30, got "5"'],
  [5, -0.5, "rir", "a multiple of 0.5 from 0 to 10, got -0.5"],
  [5, 10.5, "rir", "a multiple of 0.5 from 0 to 10, got 10.5"],
  [5, 0.25, "rir", "a multiple of 0.5 from 0 to 10, got 0.25"],
  [5, Number.NaN, "rir", "a multiple of 0.5 from 0 to 10, got NaN"],
  [5, Infinity, "rir", "a multiple of 0.5 from 0 to 10, got Infinity"],
  [5, null, "rir", "a multiple of 0.5 from 0 to 10, got null"],
])("%s repetitions with %s in reserve are refused", (reps, rir, argument, message) => {
  expect(refusalOf(() => percentOfOneRepMax({ reps: reps as never, rir: rir as never }))).toEqual({
    code: "invalid-argument",
    argument,
    message: `${argument} must be ${message}`,
  });
});

test("an unknown table is refused with the ids there are, inherited names too", () => {
  for (const table of ["rts", "toString", "__proto__"]) {
    const { code, argument, message } = refusalOf(() => percentOfOneRepMax({ reps: 5, table: table as never }));
    expect({ code, argument }).toEqual({ code: "unknown-formula", argument: "table" });
    expect(message).toMatch(/^table must be one of rts-classic, rts-trac-2025, .*wathan.*, got "/u);
  }
});

test.each([[null], [5], [["rts-classic"]]])("%s is no table", (table) => {
  expect(refusalOf(() => percentOfOneRepMax({ reps: 5, table: table as never }))).toMatchObject({
    code: "invalid-argument",
    argument: "table",
  });
});

test("a formula stated in one unit has no percentages", () => {
  const bound = Object.values(oneRepMaxFormulas).filter(({ unit }) => unit !== "any");
  expect(bound.length).toBeGreaterThan(0);
  for (const { id, unit } of bound) {
    expect(refusalOf(() => percentOfOneRepMax({ reps: 5, table: id as never }))).toEqual({
      code: "unit-mismatch",
      argument: "table",
      message: `table must hold in every unit, got ${id}, which holds in "${unit}" only`,
    });
  }
});

test.each<[unknown, string]>([
  [undefined, "undefined"],
  [null, "null"],
  [5, "5"],
  [[5], "[5]"],
])("%o is no set", (set, got) => {
  expect(refusalOf(() => percentOfOneRepMax(set as never))).toEqual({ code: "invalid-argument", argument: "set", message: `set must be an object, got ${got}` });
});

test.each<[string, unknown, string]>([
  ["formula", "epley", 'give it as table, got "epley"'],
  ["rpe", 8, "give rir, as rirFromRpe(8)"],
])("%s is not passed over, undefined is left out", (key, value, instead) => {
  expect(refusalOf(() => percentOfOneRepMax({ reps: 5, [key]: value }))).toEqual({
    code: "invalid-argument",
    argument: key,
    message: `${key} is not read here: ${instead}`,
  });
  expect(percentOfOneRepMax({ reps: 5, [key]: undefined })).toBe(86.3);
});

test.each<[string, unknown, string, string]>([
  ["an empty object", {}, "table.id", "text, got undefined"],
  ["a number for a range", { ...oneRepMaxFormulas.epley, validReps: 5 }, "table.validReps", "an object, got 5"],
  ["no unit", { ...oneRepMaxFormulas.epley, unit: undefined }, "table.unit", "one of any, kg, lb, got undefined"],
  ["no load", { ...oneRepMaxFormulas.epley, load: 5 }, "table.load", "a function, got 5"],
  ["a load that is no number", { ...oneRepMaxFormulas.epley, load: () => Number.NaN }, "table.load", "a function that makes a finite number above 0 of 100, got NaN"],
  ["no load at all", { ...oneRepMaxFormulas.epley, load: () => 0 }, "table.load", "a function that makes a finite number above 0 of 100, got 0"],
  ["no printed cells", { ...rpeTables["rts-classic"], printed: null }, "table.printed", "an object, got null"],
  ["endless rows", { ...rpeTables["rts-classic"], printed: { mostReps: Infinity, lowestRpe: 6 } }, "table.printed.mostReps", "a whole number from 1 to 30, got Infinity"],
  ["an unknown lowest rating", { ...rpeTables["rts-classic"], printed: { mostReps: 12 } }, "table.printed.lowestRpe", "a multiple of 0.5 from 0 to 10, got undefined"],
])("a table of the caller's own is refused: %s", (_what, table, argument, message) => {
  expect(refusalOf(() => percentOfOneRepMax({ reps: 5, table: table as never }))).toEqual({
    code: "invalid-argument",
    argument,
    message: `${argument} must be ${message}`,
  });
});
