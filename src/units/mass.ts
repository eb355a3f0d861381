import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";

/** The units a load can be stated in. */
export const MASS_UNITS = ["kg", "lb"] as const;

/** Kilograms or avoirdupois pounds. */
export type MassUnit = (typeof MASS_UNITS)[number];

/** A load in the unit it was stated in; converting is always an explicit step. `value` is finite and at least 0. */
export interface Mass {
  readonly value: number;
  readonly unit: MassUnit;
}

/**
 * States a mass in kilograms.
 *
 * @param value kilograms, finite, at least 0
 * @returns a plain {@link Mass}
 * @throws LiftcoreError `invalid-argument` for a negative or non-finite value
 * @example
 * import { kg } from "liftcore/units";
 * kg(102.5) // => { "value": 102.5, "unit": "kg" }
 */
export function kg(value: number): Mass {
  return mass(value, "kg");
}

/**
 * States a mass in pounds.
 *
 * @param value pounds, finite, at least 0
 * @returns a plain {@link Mass}
 * @throws LiftcoreError `invalid-argument` for a negative or non-finite value
 * @example
 * import { lb } from "liftcore/units";
 * lb(225) // => { "value": 225, "unit": "lb" }
 */
export function lb(value: number): Mass {
  return mass(value, "lb");
}

/**
 * States a mass in a unit that is only known at run time.
 *
 * @param value in `unit`, finite, at least 0
 * @param unit "kg" or "lb"
 * @returns a plain {@link Mass}
 * @throws LiftcoreError `invalid-argument` for a negative or non-finite value or an unknown unit
 * @example
 * import { mass } from "liftcore/units";
 * mass(45, "lb") // => { "value": 45, "unit": "lb" }
 */
export function mass(value: number, unit: MassUnit): Mass {
  checkOneOf("unit", unit, MASS_UNITS);
  checkNumber("value", value, { min: 0, unit });
  return { value, unit };
}

/** Throws `invalid-argument` unless a mass that was not made here, as one read from JSON, is what the type says. */
export function checkMass(argument: string, mass: Mass): void {
  checkObject(argument, mass);
  const { value, unit } = mass;
  checkOneOf(`${argument}.unit`, unit, MASS_UNITS);
  checkNumber(`${argument}.value`, value, { min: 0, unit });
}
