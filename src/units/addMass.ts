import { checkNumber } from "../foundation/checkNumber";
import { snapToThousandth } from "../foundation/round";
import { massIn } from "./convertMass";
import { checkMass, type Mass } from "./mass";

/**
 * Adds two masses in the unit of the first.
 *
 * @param a a mass; its unit is the unit of the sum
 * @param b a mass in either unit
 * @returns the sum, not rounded
 * @throws LiftcoreError `invalid-argument` for an unknown unit or a value below 0 or not finite
 * @example
 * import { addMass, kg, lb } from "liftcore/units";
 * addMass(kg(0.1), kg(0.2)) // => { "value": 0.3, "unit": "kg" }
 * addMass(lb(135), lb(5)) // => { "value": 140, "unit": "lb" }
 */
export function addMass(a: Mass, b: Mass): Mass {
  checkMass("a", a);
  checkMass("b", b);
  return { value: snapToThousandth(a.value + massIn(b, a.unit)), unit: a.unit };
}

/**
 * Multiplies a mass by a number, as for a percentage of a load.
 *
 * @param mass a mass
 * @param factor finite, at least 0
 * @returns the product in the same unit, not rounded
 * @throws LiftcoreError `invalid-argument` for an unknown unit, or a value or factor below 0 or not finite
 * @example
 * import { kg, scaleMass } from "liftcore/units";
 * scaleMass(kg(100), 0.9) // => { "value": 90, "unit": "kg" }
 */
export function scaleMass(mass: Mass, factor: number): Mass {
  checkMass("mass", mass);
  checkNumber("factor", factor, { min: 0 });
  return { value: snapToThousandth(mass.value * factor), unit: mass.unit };
}

/** The difference of two masses in the unit of the first; 0 where the second is heavier. */
export function subtractMass(a: Mass, b: Mass): Mass {
  return { value: snapToThousandth(Math.max(0, a.value - massIn(b, a.unit))), unit: a.unit };
}
