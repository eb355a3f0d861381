import fc from "fast-check";
import { expect, test } from "vitest";
import { loadForNextSet } from "../../../src/strength/percents/loadForNextSet";
import { loadForReps } from "../../../src/strength/percents/loadForReps";
import { oneRepMaxFormulas } from "../../../src/strength/oneRepMaxFormulas";
import { covers } from "../../../src/strength/percents/curveCover";
import { pickCurve, type UnitFreeFormulaId } from "../../../src/strength/percents/percentCurve";
import { percentOfOneRepMax } from "../../../src/strength/percents/percentOfOneRepMax";
import { repsAtLoad } from "../../../src/strength/percents/repsAtLoad";
import { rpeTables, type RpeTableId } from "../../../src/strength/percents/rpeTables";
import { thousandths } from "../../arbitraries/mass";
import { halfSteps } from "../../arbitraries/strengthSet";

const tableIds = Object.keys(rpeTables) as RpeTableId[];
const formulaIds = (Object.keys(oneRepMaxFormulas) as UnitFreeFormulaId[]).filter((id) => oneRepMaxFormulas[id].unit === "any");

const curves = (): fc.Arbitrary<RpeTableId | UnitFreeFormulaId> => fc.constantFrom(...tableIds, ...formulaIds);

/** A curve with a set it covers. */
const sets = () =>
  fc
    .record({ table: curves(), reps: fc.integer({ min: 1, max: 20 }), rir: halfSteps(0, 6) })
    .filter(({ table, reps, rir }) => covers(pickCurve(table), reps, rir));

test("there are charts and formulas to say it of", () => {
  expect(formulaIds.length).toBeGreaterThan(10);
});

test("a percentage lies above 0 and at most at 100", () => {
  fc.assert(
    fc.property(sets(), (set) => {
      const percent = percentOfOneRepMax(set);
      expect(percent).toBeGreaterThan(0);
      expect(percent).toBeLessThanOrEqual(100);
    }),
  );
});

test("another repetition, done or left, is a lower percentage", () => {
  fc.assert(
    fc.property(sets(), ({ table, reps, rir }) => {
      const percent = percentOfOneRepMax({ table, reps, rir });
      const curve = pickCurve(table);
      if (covers(curve, reps + 1, rir)) expect(percentOfOneRepMax({ table, reps: reps + 1, rir })).toBeLessThan(percent);
      if (covers(curve, reps, rir + 0.5)) expect(percentOfOneRepMax({ table, reps, rir: rir + 0.5 })).toBeLessThan(percent);
    }),
    { numRuns: 1000 },
  );
});

test("a repetition left is worth a repetition done, along and across every chart", () => {
  fc.assert(
    fc.property(sets(), ({ table, reps, rir }) => {
      fc.pre(rir >= 1 && covers(pickCurve(table), reps + 1, rir - 1));
      expect(percentOfOneRepMax({ table, reps: reps + 1, rir: rir - 1 })).toBe(percentOfOneRepMax({ table, reps, rir }));
    }),
  );
});

test("the load of so many repetitions allows that many again", () => {
  fc.assert(
    fc.property(sets(), thousandths(1, 500), (set, oneRepMax) => {
      const load = loadForReps({ ...set, oneRepMax });
      expect(Math.abs(repsAtLoad({ table: set.table, rir: set.rir, oneRepMax, load }) - set.reps)).toBeLessThanOrEqual(1e-8);
    }),
    { numRuns: 2000 },
  );
});

test("the repetitions of a load are those of its neighbours on the chart", () => {
  fc.assert(
    fc.property(fc.constantFrom(...tableIds), fc.double({ min: 0, max: 1, noNaN: true }), (table, place) => {
      const curve = rpeTables[table];
      const last = curve.load(100, curve.printed.mostReps);
      const load = last + (100 - last) * place;
      const reps = repsAtLoad({ table, oneRepMax: 100, load });
      const low = Math.floor(2 * reps + 1e-9) / 2;
      expect(load).toBeLessThanOrEqual(curve.load(100, low) + 1e-7);
      expect(load).toBeGreaterThanOrEqual(curve.load(100, Math.min(low + 0.5, curve.validReps.max)) - 1e-7);
    }),
  );
});

test("a heavier load never allows more repetitions", () => {
  fc.assert(
    fc.property(sets(), fc.double({ min: 0, max: 1, noNaN: true }), ({ table, reps }, place) => {
      const curve = pickCurve(table);
      fc.pre(curve.validReps.min === 1 && covers(curve, reps, 0));
      const load = loadForReps({ table, reps, oneRepMax: 100 });
      const heavier = load + (100 - load) * place;
      expect(repsAtLoad({ table, oneRepMax: 100, load: heavier })).toBeLessThanOrEqual(reps + 1e-8);
    }),
  );
});

test("loads scale with the maximum, whatever the unit", () => {
  fc.assert(
    fc.property(sets(), thousandths(1, 500), thousandths(0.1, 10), (set, oneRepMax, scale) => {
      const load = loadForReps({ ...set, oneRepMax });
      expect(Math.abs(loadForReps({ ...set, oneRepMax: oneRepMax * scale }) - load * scale)).toBeLessThanOrEqual(1e-12 * load * scale);
    }),
  );
});

test("there and back again is the load one came from, and two steps are one", () => {
  const three = curves().chain((table) => fc.tuple(...[0, 1, 2].map(() => sets().filter((set) => set.table === table))));
  fc.assert(
    fc.property(three, thousandths(1, 500), (found, load) => {
      const [a, b, c] = found;
      if (a === undefined || b === undefined || c === undefined) throw new Error("three sets were asked for");
      const { table } = a;
      const toB = loadForNextSet({ load, done: a, next: b, table });
      const near = (value: number, wanted: number) => expect(Math.abs(value / wanted - 1)).toBeLessThanOrEqual(1e-12);
      near(loadForNextSet({ load: toB, done: b, next: a, table }), load);
      near(loadForNextSet({ load: toB, done: b, next: c, table }), loadForNextSet({ load, done: a, next: c, table }));
    }),
    { numRuns: 50 },
  );
});
