import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMass, scaleMass, subtractMass } from "../../src/units/addMass";
import { compareMass } from "../../src/units/compareMass";
import { convertMass } from "../../src/units/convertMass";
import { mass, MASS_UNITS } from "../../src/units/mass";
import { masses, massUnits, roughMasses, thousandths } from "../arbitraries/mass";

describe("there and back returns the very value", () => {
  test.each(MASS_UNITS)("for every eighth of a %s up to 2000", (unit) => {
    const other = unit === "kg" ? "lb" : "kg";
    const changed: number[] = [];
    for (let eighths = 0; eighths <= 2000 * 8; eighths += 1) {
      const { value } = convertMass(convertMass(mass(eighths / 8, unit), other), unit);
      if (value !== eighths / 8) changed.push(eighths / 8);
    }
    expect(changed).toEqual([]);
  });

  test("for every thousandth up to 10 000", () => {
    fc.assert(
      fc.property(thousandths(0, 10_000), massUnits(), massUnits(), (value, unit, other) => {
        expect(convertMass(convertMass(mass(value, unit), other), unit)).toEqual(mass(value, unit));
      }),
      { numRuns: 5000 },
    );
  });
});

test("converting never changes what a mass compares as", () => {
  fc.assert(
    fc.property(roughMasses(), massUnits(), (a, unit) => {
      expect(compareMass(convertMass(a, unit), a)).toBe(0);
    }),
  );
});

test("comparing is antisymmetric, whatever the units", () => {
  fc.assert(
    fc.property(roughMasses(), roughMasses(), (a, b) => {
      expect(compareMass(a, b) + compareMass(b, a)).toBe(0);
    }),
  );
});

test("comparing is transitive between masses as they are stated", () => {
  fc.assert(
    fc.property(masses(), masses(), masses(), (a, b, c) => {
      const [low, middle, high] = [a, b, c].sort(compareMass);
      if (low && middle && high) {
        expect(compareMass(low, middle)).toBeLessThanOrEqual(0);
        expect(compareMass(middle, high)).toBeLessThanOrEqual(0);
        expect(compareMass(low, high)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test("a sum is the same mass in either order, in the unit of the first", () => {
  fc.assert(
    fc.property(masses(), masses(), (a, b) => {
      const sum = addMass(a, b);
      expect(sum.unit).toBe(a.unit);
      expect(compareMass(sum, addMass(b, a))).toBe(0);
    }),
  );
});

test("what was added can be taken away again", () => {
  fc.assert(
    fc.property(masses(), masses(), (a, b) => {
      expect(compareMass(subtractMass(addMass(a, b), b), a)).toBe(0);
    }),
  );
});

test("twice a mass is the mass added to itself", () => {
  fc.assert(
    fc.property(masses(), (a) => {
      expect(scaleMass(a, 2)).toEqual(addMass(a, a));
    }),
  );
});
