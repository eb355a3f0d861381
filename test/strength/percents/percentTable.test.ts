import { expect, test } from "vitest";
import { percentOfOneRepMax } from "../../../src/strength/percents/percentOfOneRepMax";
import { percentTable } from "../../../src/strength/percents/percentTable";
import { rpeTables, type RpeTableId } from "../../../src/strength/percents/rpeTables";
import { refusalOf } from "../../setup/refusalOf";

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

test.each<[object, string, string]>([
  [{ reps: [0] }, "invalid-argument", "reps"],
  [{ reps: [2.5] }, "invalid-argument", "reps"],
  [{ rir: [0.25] }, "invalid-argument", "rir"],
  [{ rir: [Number.NaN] }, "invalid-argument", "rir"],
  [{ table: "rts" }, "unknown-formula", "table"],
  [{ table: "tucker" }, "unit-mismatch", "table"],
])("%o is refused", (options, code, argument) => {
  expect(refusalOf(() => percentTable(options))).toMatchObject({ code, argument });
});
