import { expect, test } from "vitest";
import { epley } from "../../../src/strength/formulas/epley";
import { percentOfOneRepMax } from "../../../src/strength/percents/percentOfOneRepMax";
import { percentTable } from "../../../src/strength/percents/percentTable";
import { rpeTables, type RpeTableId } from "../../../src/strength/percents/rpeTables";
import { refusalOf } from "../../setup/refusalOf";
import { withGap } from "../withGap";

test("left alone it is the whole classic chart", () => {
  const { table, rir, rows } = percentTable();
  expect(table).toBe("rts-classic");
  expect(rir).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]);
  expect(rows).toHaveLength(12);
  expect(rows[4]).toEqual({ reps: 5, percents: [86.3, 85, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4, 76.2] });
});

test("every cell is the percentage, and null where there is none", () => {
  for (const table of Object.keys(rpeTables) as RpeTableId[]) {
    const { rir, rows } = percentTable({ table });
    for (const { reps, percents } of rows) {
      percents.forEach((percent, column) => {
        const set = { table, reps, rir: rir[column] ?? Number.NaN };
        if (percent === null) expect(refusalOf(() => percentOfOneRepMax(set)).code).toBe("not-estimable");
        else expect(percent).toBe(percentOfOneRepMax(set));
      });
    }
  }
});

test("a formula has one column, to failure, and the rows it is valid for", () => {
  const { rir, rows } = percentTable({ table: "brzycki" });
  expect(rir).toEqual([0]);
  expect(rows.map(({ reps }) => reps)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1));
  expect(rows[9]?.percents[0]).toBeCloseTo(75, 12);
});

test("rows and columns can be chosen, none of them too", () => {
  expect(percentTable({ reps: [3], rir: [1] }).rows).toEqual([{ reps: 3, percents: [89.2] }]);
  expect(percentTable({ reps: [] }).rows).toEqual([]);
  expect(percentTable({ reps: [20], rir: [0] }).rows).toEqual([{ reps: 20, percents: [null] }]);
});

test("a formula of the caller's own beyond 30 repetitions has rows up to 30, the most a set can have", () => {
  const table = { ...epley, id: "own", validReps: { min: 1, max: 1e9 }, load: (oneRepMax: number, reps: number) => oneRepMax / (1 + reps / 30) };
  expect(percentTable({ table }).rows).toHaveLength(30);
});

test.each<[string, unknown, string, string]>([
  ["no options", null, "options", "options must be an object, got null"],
  ["a table for options", "epley", "options", 'options must be an object, got "epley"'],
  ["a number for rows", { reps: 5 }, "reps", "reps must be a list, got 5"],
  ["a number for columns", { rir: 1 }, "rir", "rir must be a list, got 1"],
  ["rows of null", { reps: null }, "reps", "reps must be a list, got null"],
  ["no repetition", { reps: [5, 0] }, "reps[1]", "reps[1] must be a whole number from 1 to 30, got 0"],
  ["half a repetition", { reps: [2.5] }, "reps[0]", "reps[0] must be a whole number from 1 to 30, got 2.5"],
  ["a missing row", { reps: withGap([5, 6]) }, "reps[0]", "reps[0] must be a whole number from 1 to 30, got undefined"],
  ["a quarter in reserve", { rir: [0.25] }, "rir[0]", "rir[0] must be a multiple of 0.5 from 0 to 10, got 0.25"],
  ["a quarter in reserve of no row", { rir: [0.25], reps: [] }, "rir[0]", "rir[0] must be a multiple of 0.5 from 0 to 10, got 0.25"],
  ["a reserve that is no number", { rir: [Number.NaN] }, "rir[0]", "rir[0] must be a multiple of 0.5 from 0 to 10, got NaN"],
  ["an undefined reserve", { rir: [0, undefined] }, "rir[1]", "rir[1] must be a multiple of 0.5 from 0 to 10, got undefined"],
  ["a missing column", { rir: withGap([0, 1]) }, "rir[0]", "rir[0] must be a multiple of 0.5 from 0 to 10, got undefined"],
  ["a formula", { formula: "epley" }, "formula", 'formula is not read here: give it as table, got "epley"'],
])("%s is refused", (_what, options, argument, message) => {
  expect(refusalOf(() => percentTable(options as never))).toEqual({ code: "invalid-argument", argument, message });
});

test.each<[object, string, string]>([
  [{ table: "rts" }, "unknown-formula", "table"],
  [{ table: "tucker" }, "unit-mismatch", "table"],
])("%o is refused", (options, code, argument) => {
  expect(refusalOf(() => percentTable(options))).toMatchObject({ code, argument });
});
