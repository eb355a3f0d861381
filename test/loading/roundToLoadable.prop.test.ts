import fc from "fast-check";
import { expect, test } from "vitest";
import { unitOf, type LoadingEquipment } from "../../src/loading/equipment";
import { LOADABLE_DIRECTIONS } from "../../src/loading/loadableDirection";
import { nextLoadable, roundToLoadable } from "../../src/loading/roundToLoadable";
import { compareMass } from "../../src/units/compareMass";
import { convertMass, massIn } from "../../src/units/convertMass";
import type { Mass } from "../../src/units/mass";
import { loadingEquipment, makeableLoads } from "../arbitraries/loadingEquipment";
import { masses, massUnits } from "../arbitraries/mass";

/** Loads this near are one, in the unit of the equipment. */
const SAME = 1e-6;

const targets = masses(0, 250);
/** Above every target, also when it is in kilograms and the equipment in pounds. */
const BEYOND_TARGETS = 600;
const directions = fc.constantFrom(...LOADABLE_DIRECTIONS);
const sides = fc.constantFrom("up" as const, "down" as const);
const makeable = (equipment: LoadingEquipment): number[] => makeableLoads(equipment, BEYOND_TARGETS);

test("what is found can be made, in the unit of the equipment", () => {
  fc.assert(
    fc.property(targets, loadingEquipment(), directions, (target, equipment, direction) => {
      const found = roundToLoadable(target, equipment, direction);
      if (found === undefined) return;
      expect(found.unit).toBe(unitOf(equipment));
      expect(makeable(equipment).some((load) => Math.abs(load - found.value) < SAME)).toBe(true);
    }),
  );
});

test("nothing that can be made is nearer on the side asked for", () => {
  fc.assert(
    fc.property(targets, loadingEquipment(), (target, equipment) => {
      const wanted = massIn(target, unitOf(equipment));
      const loads = makeable(equipment);
      const below = loads.filter((load) => load <= wanted + SAME);
      const above = loads.filter((load) => load >= wanted - SAME);
      const expectLoad = (found: Mass | undefined, expected: number): void => {
        if (Number.isFinite(expected)) expect(found?.value).toBeCloseTo(expected, 9);
        else expect(found).toBeUndefined();
      };
      expectLoad(roundToLoadable(target, equipment, "down"), Math.max(...below));
      expectLoad(roundToLoadable(target, equipment, "up"), Math.min(...above));
      const nearest = roundToLoadable(target, equipment, "nearest")?.value;
      const distance = Math.min(...loads.map((load) => Math.abs(load - wanted)));
      if (below.length === 0) expect(nearest).toBeUndefined();
      else expect(Math.abs((nearest ?? Infinity) - wanted)).toBeCloseTo(distance, 5);
    }),
    { numRuns: 500 },
  );
});

test("what can be made is left as it is, in all directions", () => {
  fc.assert(
    fc.property(targets, loadingEquipment(), directions, directions, massUnits(), (target, equipment, first, second, unit) => {
      const found = roundToLoadable(target, equipment, first);
      if (found === undefined) return;
      expect(roundToLoadable(convertMass(found, unit), equipment, second)).toEqual(found);
    }),
  );
});

test("a heavier target is never rounded to a lighter load", () => {
  fc.assert(
    fc.property(targets, targets, loadingEquipment(), directions, (a, b, equipment, direction) => {
      const [low, high] = [a, b].sort(compareMass);
      const lower = low && roundToLoadable(low, equipment, direction);
      const upper = high && roundToLoadable(high, equipment, direction);
      if (lower && upper) expect(compareMass(lower, upper)).toBeLessThanOrEqual(0);
    }),
  );
});

test("a target in pounds and its twin in kilograms find one load", () => {
  fc.assert(
    fc.property(targets, loadingEquipment(), directions, massUnits(), (target, equipment, direction, unit) => {
      expect(roundToLoadable(convertMass(target, unit), equipment, direction)).toEqual(roundToLoadable(target, equipment, direction));
    }),
  );
});

test("the next load lies strictly beyond, can be made, and nothing lies between", () => {
  fc.assert(
    fc.property(targets, loadingEquipment(), sides, (mass, equipment, direction) => {
      const here = massIn(mass, unitOf(equipment));
      const sign = direction === "up" ? 1 : -1;
      const beyond = makeable(equipment)
        .map((load) => sign * (load - here))
        .filter((distance) => distance > SAME);
      const next = nextLoadable(mass, equipment, direction)?.value;
      if (beyond.length === 0) expect(next).toBeUndefined();
      else expect(sign * ((next ?? Number.NaN) - here)).toBeCloseTo(Math.min(...beyond), 9);
    }),
    { numRuns: 500 },
  );
});

test("one up and one down again is where one was", () => {
  fc.assert(
    fc.property(targets, loadingEquipment(), (target, equipment) => {
      const here = roundToLoadable(target, equipment, "nearest");
      const above = here && nextLoadable(here, equipment, "up");
      if (above) expect(nextLoadable(above, equipment, "down")).toEqual(here);
    }),
  );
});
