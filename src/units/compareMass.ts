import { massIn } from "./convertMass";
import { checkMass, type Mass } from "./mass";

/** Two masses nearer than this are one: a microgram, far below any plate and far above floating-point dust. */
const TOLERANCE_KG = 1e-9;

/**
 * Orders two masses, whatever their units; fit for `Array.prototype.sort`.
 *
 * @param a a mass
 * @param b a mass
 * @returns -1 when `a` is lighter, 1 when heavier, 0 when they are the same to a microgram
 * @throws LiftcoreError `invalid-argument` for an unknown unit or a value below 0 or not finite
 * @example
 * import { compareMass, kg, lb } from "liftcore/units";
 * compareMass(lb(225), kg(100)) // => 1
 * compareMass(lb(100), kg(45.359237)) // => 0
 */
export function compareMass(a: Mass, b: Mass): -1 | 0 | 1 {
  checkMass("a", a);
  checkMass("b", b);
  const difference = a.unit === b.unit ? a.value - b.value : massIn(a, "kg") - massIn(b, "kg");
  if (Math.abs(difference) <= TOLERANCE_KG) return 0;
  return difference < 0 ? -1 : 1;
}
