import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateOneRepMax } from "../../src/strength/estimateOneRepMax";
import { oneRepMaxFormulas } from "../../src/strength/oneRepMaxFormulas";
import { convertMass } from "../../src/units/convertMass";
import { kg } from "../../src/units/mass";
import { formulaCases, formulaIds, halfSteps } from "../arbitraries/strengthSet";
import { thousandths } from "../arbitraries/mass";

const sets = fc.record({
  load: thousandths(0.5, 500),
  reps: fc.integer({ min: 1, max: 10 }),
  rir: halfSteps(0, 4),
  formula: formulaIds(),
});

test("more load is more maximum", () => {
  fc.assert(
    fc.property(sets, thousandths(0.001, 50), (set, more) => {
      expect(estimateOneRepMax({ ...set, load: set.load + more })).toBeGreaterThan(estimateOneRepMax(set));
    }),
  );
});

test("another repetition is more maximum", () => {
  fc.assert(
    fc.property(sets, (set) => {
      expect(estimateOneRepMax({ ...set, reps: set.reps + 1 })).toBeGreaterThan(estimateOneRepMax(set));
    }),
  );
});

test("more in reserve is more maximum", () => {
  fc.assert(
    fc.property(sets, (set) => {
      expect(estimateOneRepMax({ ...set, rir: set.rir + 0.5 })).toBeGreaterThan(estimateOneRepMax(set));
    }),
  );
});

test("a repetition left is worth a repetition done", () => {
  fc.assert(
    fc.property(sets, ({ load, reps, formula }) => {
      expect(estimateOneRepMax({ load, reps, rir: 1, formula })).toBe(estimateOneRepMax({ load, reps: reps + 1, formula }));
    }),
  );
});

test("nobody's maximum is below what was lifted", () => {
  fc.assert(
    fc.property(sets, (set) => {
      expect(estimateOneRepMax(set)).toBeGreaterThanOrEqual(set.load);
    }),
  );
});

test("pounds and kilograms of one set give one maximum", () => {
  fc.assert(
    fc.property(sets, (set) => {
      const twin = estimateOneRepMax({ ...set, load: convertMass(kg(set.load), "lb").value });
      const estimate = convertMass(kg(estimateOneRepMax(set)), "lb").value;
      expect(Math.abs(twin - estimate)).toBeLessThanOrEqual(1e-12 * estimate);
    }),
  );
});

test("a maximum gives back the load and the repetitions it came from, to the ends of the range", () => {
  fc.assert(
    fc.property(formulaCases(), ({ id, load, reps }) => {
      const formula = oneRepMaxFormulas[id];
      const oneRepMax = formula.estimate(load, reps);
      expect(Math.abs(formula.load(oneRepMax, reps) - load)).toBeLessThanOrEqual(1e-12 * load);
      expect(Math.abs(formula.reps(oneRepMax, load) - reps)).toBeLessThanOrEqual(1e-9);
    }),
    { numRuns: 2000 },
  );
});

test("a lighter load allows more repetitions", () => {
  fc.assert(
    fc.property(formulaCases(), fc.double({ min: 0.5, max: 0.999, noNaN: true }), ({ id, load, reps }, share) => {
      const formula = oneRepMaxFormulas[id];
      fc.pre(reps > formula.validReps.min);
      const oneRepMax = formula.estimate(load, reps);
      const heavier = formula.load(oneRepMax, Math.max(formula.validReps.min, Math.floor(reps * share * 2) / 2));
      expect(heavier).toBeGreaterThan(load);
      expect(formula.reps(oneRepMax, heavier)).toBeLessThan(formula.reps(oneRepMax, load));
    }),
  );
});
