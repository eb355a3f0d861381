import { checkOneOf } from "../foundation/checkOneOf";
import { snapToThousandth } from "../foundation/round";
import { checkMass, MASS_UNITS, type Mass, type MassUnit } from "./mass";

/** Exact by definition: the international avoirdupois pound of 1959. */
export const KILOGRAMS_PER_POUND = 0.45359237;

/**
 * Converts a mass with the exact factor 0.45359237; the same unit gives an equal value.
 *
 * There and back returns the very value for every multiple of 0.001 up to 10 000, because floating-point dust on a
 * result of at most three decimals is removed.
 *
 * @param mass what to convert
 * @param unit the unit wanted
 * @returns the same mass in `unit`, not rounded
 * @throws LiftcoreError `invalid-argument` for an unknown unit or a value below 0 or not finite
 * @see nist-sp-811
 * @example
 * import { convertMass, kg, lb } from "liftcore/units";
 * convertMass(lb(225), "kg") // => { "value": 102.05828325, "unit": "kg" }
 * convertMass(convertMass(kg(62.5), "lb"), "kg") // => { "value": 62.5, "unit": "kg" }
 */
export function convertMass(mass: Mass, unit: MassUnit): Mass {
  checkMass("mass", mass);
  checkOneOf("unit", unit, MASS_UNITS);
  return mass.unit === unit ? mass : { value: massIn(mass, unit), unit };
}

/** The number a mass has in a unit; what calculations inside the library use. */
export function massIn(mass: Mass, unit: MassUnit): number {
  if (mass.unit === unit) return mass.value;
  return snapToThousandth(unit === "kg" ? mass.value * KILOGRAMS_PER_POUND : mass.value / KILOGRAMS_PER_POUND);
}
