/** Masses as lifters meet them. */
import fc from "fast-check";
import { MASS_UNITS, type Mass, type MassUnit } from "../../src/units/mass";

export const massUnits = (): fc.Arbitrary<MassUnit> => fc.constantFrom(...MASS_UNITS);

/** Multiples of 0.001 from `least` to `most`: every load a scale, a plate or an app can state. */
export const thousandths = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(least * 1000), max: Math.floor(most * 1000) }).map((n) => n / 1000);

export const masses = (least = 0, most = 2000): fc.Arbitrary<Mass> =>
  fc.record({ value: thousandths(least, most), unit: massUnits() });

/** Masses with all the digits a calculation leaves. */
export const roughMasses = (most = 2000): fc.Arbitrary<Mass> =>
  fc.record({ value: fc.double({ min: 0, max: most, noNaN: true }), unit: massUnits() });
