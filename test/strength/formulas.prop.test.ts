import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import { oneRepMaxFormulas, type OneRepMaxFormulaId } from "../../src/strength/oneRepMaxFormulas";
import { convertMass } from "../../src/units/convertMass";
import { mass, type MassUnit } from "../../src/units/mass";
import { anyUnitFormulaIds, estimableSets, everyFormulaId, formulaCases } from "../arbitraries/strengthSet";
import { thousandths } from "../arbitraries/mass";

const runs = { numRuns: 1000 };
/** These were fitted for their repetitions as a whole and do not count them. */
const countless: readonly OneRepMaxFormulaId[] = [
  "reynolds-5rm-chest-press",
  "reynolds-5rm-leg-press",
  "abadie-wentworth-chest-press",
  "abadie-wentworth-shoulder-press",
];
const counting = everyFormulaId.filter((id) => !countless.includes(id));
const other = (unit: MassUnit): MassUnit => (unit === "kg" ? "lb" : "kg");

test("more load is more maximum", () => {
  fc.assert(
    fc.property(estimableSets(), thousandths(0.001, 50), (set, more) => {
      expect(estimateOneRepMax({ ...set, load: set.load + more })).toBeGreaterThan(estimateOneRepMax(set));
    }),
    runs,
  );
});

test("half a repetition more in reserve is more maximum, or as much where repetitions are not counted", () => {
  fc.assert(
    fc.property(estimableSets(), (set) => {
      fc.pre(set.reps + set.rir + 0.5 <= oneRepMaxFormulas[set.formula].validReps.max);
      const [less, more] = [estimateOneRepMax(set), estimateOneRepMax({ ...set, rir: set.rir + 0.5 })];
      if (countless.includes(set.formula)) expect(more).toBe(less);
      else expect(more).toBeGreaterThan(less);
    }),
    runs,
  );
});

test("a repetition left is worth a repetition done", () => {
  fc.assert(
    fc.property(estimableSets(), (set) => {
      fc.pre(set.reps > 1);
      expect(estimateOneRepMax({ ...set, reps: set.reps - 1, rir: set.rir + 1 })).toBe(estimateOneRepMax(set));
    }),
    runs,
  );
});

test("nobody's maximum is below what was lifted", () => {
  fc.assert(
    fc.property(estimableSets(), (set) => {
      expect(estimateOneRepMax(set)).toBeGreaterThanOrEqual(set.load);
    }),
    runs,
  );
});

test("pounds and kilograms of one set give one maximum, whatever unit the formula is stated in", () => {
  fc.assert(
    fc.property(estimableSets(), (set) => {
      const unit = other(set.unit);
      const twin = estimateOneRepMax({ ...set, load: convertMass(mass(set.load, set.unit), unit).value, unit });
      const estimate = convertMass(mass(estimateOneRepMax(set), set.unit), unit).value;
      expect(Math.abs(twin - estimate)).toBeLessThanOrEqual(1e-12 * estimate);
    }),
    runs,
  );
});

test("twice the load is twice the maximum where the unit does not matter", () => {
  fc.assert(
    fc.property(formulaCases(anyUnitFormulaIds), thousandths(0.1, 10), ({ id, load, reps }, times) => {
      const { estimate } = oneRepMaxFormulas[id];
      const expected = times * estimate(load, reps);
      expect(Math.abs(estimate(times * load, reps) - expected)).toBeLessThanOrEqual(1e-12 * expected);
    }),
    runs,
  );
});

test("a maximum gives back the load it came from, to the ends of the range", () => {
  fc.assert(
    fc.property(formulaCases(), ({ id, load, reps }) => {
      const formula = oneRepMaxFormulas[id];
      const back = formula.load(formula.estimate(load, reps), reps);
      expect(Math.abs(back - load)).toBeLessThanOrEqual(1e-11 * load);
    }),
    { numRuns: 3000 },
  );
});

test("a load gives back the maximum it was set from", () => {
  fc.assert(
    fc.property(formulaCases(), ({ id, load: oneRepMax, reps }) => {
      const formula = oneRepMaxFormulas[id];
      fc.pre(formula.unit === "any" || oneRepMax > 60);
      const back = formula.estimate(formula.load(oneRepMax, reps), reps);
      expect(Math.abs(back - oneRepMax)).toBeLessThanOrEqual(1e-11 * oneRepMax);
    }),
    { numRuns: 3000 },
  );
});

test("a maximum gives back the repetitions it came from, to the ends of the range", () => {
  const telling = [...counting, "reynolds-5rm-chest-press", "reynolds-5rm-leg-press"] as const;
  fc.assert(
    fc.property(formulaCases(telling), ({ id, load, reps }) => {
      const formula = oneRepMaxFormulas[id];
      expect(Math.abs(formula.reps(formula.estimate(load, reps), load) - reps)).toBeLessThanOrEqual(1e-9);
    }),
    { numRuns: 3000 },
  );
});

test("a heavier load allows fewer repetitions", () => {
  fc.assert(
    fc.property(formulaCases(counting), fc.double({ min: 0.001, max: 0.999, noNaN: true }), ({ id, load, reps }, way) => {
      const formula = oneRepMaxFormulas[id];
      const { min } = formula.validReps;
      fc.pre(reps > min);
      const oneRepMax = formula.estimate(load, reps);
      const fewer = Math.min(reps - 0.5, Math.floor(2 * (min + way * (reps - min))) / 2);
      const heavier = formula.load(oneRepMax, fewer);
      expect(heavier).toBeGreaterThan(load);
      expect(formula.reps(oneRepMax, heavier)).toBeLessThan(formula.reps(oneRepMax, load));
    }),
    runs,
  );
});
