import { describe, expect, test } from "vitest";
import { sources } from "../../../src/catalogue/sources";
import { assessOneRepMax } from "../../../src/strength/assessment/assessOneRepMax";
import { estimateOneRepMax } from "../../../src/strength/estimateOneRepMax";
import { oneRepMaxFormulas } from "../../../src/strength/oneRepMaxFormulas";
import { percentOfOneRepMax } from "../../../src/strength/percents/percentOfOneRepMax";
import { rpeTables, type RpeTableId } from "../../../src/strength/percents/rpeTables";
import { rtsClassic } from "../../../src/strength/percents/rpeTables/rtsClassic";
import { kg } from "../../../src/units/mass";
import published from "../../published/rpe.json";
import { refusalOf } from "../../setup/refusalOf";

const tables = Object.entries(rpeTables);
const halfSteps = (from: number, to: number): number[] => Array.from({ length: 2 * (to - from) + 1 }, (_, n) => from + n / 2);

describe.each(tables)("%s", (id, table) => {
  test("stands under its own id, cites the bibliography and says how sure it is", () => {
    expect(table.id).toBe(id);
    expect(Object.keys(sources)).toContain(table.source);
    expect(table.note).not.toBe("");
    expect(Object.keys(oneRepMaxFormulas)).not.toContain(id);
  });

  test("falls with every half repetition to failure, from 100 to the end of its range and no further", () => {
    const { min, max } = table.validReps;
    const percents = halfSteps(min, max).map((reps) => table.load(100, reps));
    expect(percents[0]).toBe(100);
    expect(percents).toEqual([...percents].sort((a, b) => b - a));
    expect(new Set(percents).size).toBe(2 * (max - min) + 1);
    expect(refusalOf(() => table.load(100, max + 0.5)).argument).toBe("reps");
  });

  test("prints no cell beyond its range but blank ones", () => {
    const { mostReps, lowestRpe } = table.printed;
    expect(table.validReps.max).toBeLessThanOrEqual(mostReps + 10 - lowestRpe);
    expect(table.validReps.max).toBeGreaterThanOrEqual(mostReps);
  });

  test("gives back the repetitions its loads stand for", () => {
    for (const reps of halfSteps(table.validReps.min, table.validReps.max)) {
      expect(table.reps(200, table.load(200, reps))).toBeCloseTo(reps, 9);
    }
  });

  test("as a formula does not take a single at RPE 8 for a maximum", () => {
    expect(estimateOneRepMax({ load: 100, reps: 1, formula: table })).toBe(100);
    expect(estimateOneRepMax({ load: 100, reps: 1, rir: 2, formula: table })).toBeCloseTo(10_000 / table.load(100, 3), 9);
    expect(estimateOneRepMax({ load: 100, reps: 1, rir: 2, formula: table })).toBeGreaterThan(105);
  });

  test("as a formula refuses loads beyond both ends", () => {
    const last = table.load(100, table.validReps.max);
    for (const load of [last - 0.5, 100.5]) expect(refusalOf(() => table.reps(100, load)).code).toBe("not-estimable");
  });
});

test("an assessment can go by a chart", () => {
  const assessment = assessOneRepMax([{ load: kg(100), reps: 5, rir: 2 }], { formula: rtsClassic });
  if (assessment.status !== "estimated") throw new Error("a set within the chart has an assessment");
  expect(assessment.value.value).toBeCloseTo(100 / 0.811, 9);
});

test("every published chart is there", () => {
  const ids = new Set(published.grid.map(({ args }) => args.table));
  expect([...ids, "open-powerlifting"].sort()).toEqual(Object.keys(rpeTables).sort());
});

test.each(published.estimate)("the maximum behind $args", ({ args: { table, weight, reps, rpe }, expected, tolerance }) => {
  const estimate = estimateOneRepMax({ load: weight, reps, rir: 10 - rpe, formula: rpeTables[table as RpeTableId] });
  expect(Math.abs(estimate - expected)).toBeLessThanOrEqual(tolerance);
});

test("some copies of the classic chart end in 60.0, 58.7 and 57.4: ours does not", () => {
  expect([15, 15.5, 16].map((reps) => rtsClassic.load(100, reps))).toEqual([59.9, 58.6, 57.2]);
});

test("the two slips of the Brzycki chart are not carried over", () => {
  const slips = { 0.486: 3.5, 0.472: 4 };
  for (const [slip, rir] of Object.entries(slips)) {
    const percent = percentOfOneRepMax({ reps: 15, rir, table: "brzycki-rpe" });
    expect(percent).not.toBeCloseTo(100 * Number(slip), 1);
    expect(percent).toBeCloseTo((100 * (37 - 15 - rir)) / 36, 1);
  }
});

test("the Brzycki chart follows the formula to a tenth", () => {
  for (const reps of halfSteps(1, 15)) {
    expect(Math.abs(rpeTables["brzycki-rpe"].load(100, reps) - oneRepMaxFormulas.brzycki.load(100, reps))).toBeLessThan(0.1);
  }
});

test("the closed form stays within 0.6 points of the classic chart", () => {
  const gaps = halfSteps(1, 16).map((reps) => Math.abs(rpeTables["open-powerlifting"].load(100, reps) - rtsClassic.load(100, reps)));
  expect(Math.max(...gaps)).toBeCloseTo(0.587, 3);
});

test("Liftosaur answers 50 % for 17 repetitions and more: nothing is answered there", () => {
  expect(refusalOf(() => percentOfOneRepMax({ reps: 17, table: "open-powerlifting" })).code).toBe("not-estimable");
});
