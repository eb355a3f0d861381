import { roundTo } from "../foundation/round";
import { massIn } from "../units/convertMass";
import { kg, type Mass, type MassUnit } from "../units/mass";

/** Pounds in which a rule of thumb stated in kilograms is told. */
const POUND_STEP = 5;

/** A rule of thumb stated in kilograms, in the unit the lifter uses: 60 kg is about 130 lb. */
export function roughMass(kilograms: number, unit: MassUnit): Mass {
  const mass = kg(kilograms);
  return unit === "kg" ? mass : { value: roundTo(massIn(mass, unit), POUND_STEP, "nearest"), unit };
}
