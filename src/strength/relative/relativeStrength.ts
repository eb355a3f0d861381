import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { massIn } from "../../units/convertMass";
import { checkMass, type Mass } from "../../units/mass";
import { readCurve, type CurveReading } from "./curve";
import { relativeStrengthSystems, type RelativeStrengthInput, type RelativeStrengthSystemId } from "./relativeStrengthSystems";

/** What anybody weighs and lifts, with room to spare; anything else is a slip. Judgement. */
const BODY_MASS_KG = { min: 10, max: 700, unit: "kg" } as const;
const LIFTED_KG = { min: 0, max: 10_000, unit: "kg" } as const;

/** A lift rated against body mass, and what was done with the body mass. */
export interface RelativeStrength extends CurveReading {
  /** The coefficient times the kilograms lifted; not rounded. */
  readonly points: number;
}

/**
 * Rates a lift against the lifter's body mass by one of the systems in use.
 *
 * points = coefficient * kilograms lifted, the coefficient read off the system's curve at the body mass. Points of different
 * systems, sexes, events or Sinclair cycles do not compare unless the system says so. Every curve was made for a range of body
 * mass; what it does beyond is part of the system, and the answer says where the lifter stands (`bodyMassRange`) and which body
 * mass was used: the limit itself (Wilks, DOTS, ...), the lifter's own (Sinclair below its tables), or none, with 0 points
 * (IPF GL below 35 kg).
 *
 * @param system the id of a system in `relativeStrengthSystems`
 * @param input `lifted` and `bodyMass` in either unit, and what the system needs: mostly `sex`; `equipment` and `event` for
 * "ipf-gl", `cycle` for "sinclair"; `variant` and `exponent` may be given for "schwartz-malone" and "allometric"
 * @returns points, the coefficient in points per kilogram, and what was done with the body mass
 * @throws LiftcoreError `invalid-argument` for an unknown system or circumstance, a body mass not from 10 to 700 kg or a lift not from 0 to 10 000 kg
 * @see openpowerlifting, openlifter, ipf-gl-2020, iwf-sinclair, challis-1999
 * @example
 * import { relativeStrength } from "liftcore/strength";
 * import { kg, lb } from "liftcore/units";
 * relativeStrength("dots", { lifted: kg(600), bodyMass: kg(83), sex: "male" }).points // => ≈ 405.05
 * relativeStrength("times-body-mass", { lifted: lb(400), bodyMass: lb(200) }).points // => ≈ 2.00
 * relativeStrength("dots", { lifted: kg(200), bodyMass: kg(37), sex: "female" }) // => { bodyMassUsedKg: 40, bodyMassRange: "below", … }
 */
export function relativeStrength<Id extends RelativeStrengthSystemId>(
  system: Id,
  input: RelativeStrengthInput<Id>,
): RelativeStrength {
  checkOneOf("system", system, Object.keys(relativeStrengthSystems));
  checkObject("input", input);
  const liftedKg = readKilograms("lifted", input.lifted, LIFTED_KG);
  const bodyMassKg = readKilograms("bodyMass", input.bodyMass, BODY_MASS_KG);
  const reading = readCurve(relativeStrengthSystems[system].curveFor(input), bodyMassKg);
  return { points: reading.coefficient * liftedKg, ...reading };
}

function readKilograms(argument: string, mass: Mass, range: typeof BODY_MASS_KG | typeof LIFTED_KG): number {
  checkMass(argument, mass);
  const kilograms = massIn(mass, "kg");
  checkNumber(argument, kilograms, range);
  return kilograms;
}
