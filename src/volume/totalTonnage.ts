import { checkOneOf } from "../foundation/checkOneOf";
import { addMass } from "../units/addMass";
import { convertMass } from "../units/convertMass";
import { MASS_UNITS, type Mass, type MassUnit } from "../units/mass";
import type { Tonnage } from "./tonnage";

/**
 * Gives a tonnage as one mass.
 *
 * @param tonnage kilograms and pounds apart, as summaries hold it
 * @param unit the unit wanted
 * @returns the sum in `unit`, not rounded
 * @throws LiftcoreError `invalid-argument` for an unknown unit
 * @example
 * import { totalTonnage } from "liftcore/volume";
 * totalTonnage({ kg: 2500, lb: 0 }, "kg") // => { value: 2500, unit: "kg" }
 * totalTonnage({ kg: 100, lb: 100 }, "kg") // => { value: 145.359237, unit: "kg" }
 */
export function totalTonnage(tonnage: Tonnage, unit: MassUnit): Mass {
  checkOneOf("unit", unit, MASS_UNITS);
  return addMass(convertMass({ value: tonnage.kg, unit: "kg" }, unit), { value: tonnage.lb, unit: "lb" });
}
