import { checkOneOf } from "../foundation/checkOneOf";
import { massIn } from "../units/convertMass";
import { checkMass, type Mass } from "../units/mass";
import { checkEquipment } from "./checkEquipment";
import { unitOf, type LoadingEquipment } from "./equipment";
import { heaviestUpTo, lightestFrom } from "./findLoad";
import { LOADABLE_DIRECTIONS, type LoadableDirection } from "./loadableDirection";
import { SAME_LOAD } from "./sameLoad";

/**
 * Finds the load nearest to a target that the equipment can make.
 *
 * @param target the load wanted, in either unit
 * @param equipment what is there
 * @param direction "nearest", or only "down" or only "up"; a target that can be made is returned in all three
 * @returns a load in the equipment's unit; `undefined` for "nearest" and "down" where even the lightest is heavier than
 * the target, as a bar may be, and for "up" beyond the heaviest
 * @throws LiftcoreError `invalid-argument` for an unknown direction, or a target or equipment that cannot be
 * @example
 * import { kg } from "liftcore/units";
 * import { roundToLoadable, standardEquipment } from "liftcore/loading";
 * roundToLoadable(kg(101), standardEquipment["barbell-kg"], "nearest") // => { "value": 100, "unit": "kg" }
 * roundToLoadable(kg(15), standardEquipment["barbell-kg"], "nearest") // => undefined
 */
export function roundToLoadable(target: Mass, equipment: LoadingEquipment, direction: LoadableDirection): Mass | undefined {
  checkMass("target", target);
  checkEquipment(equipment);
  checkOneOf("direction", direction, LOADABLE_DIRECTIONS);
  const unit = unitOf(equipment);
  const wanted = massIn(target, unit);
  const below = heaviestUpTo(wanted + SAME_LOAD, equipment);
  const above = lightestFrom(wanted - SAME_LOAD, equipment);
  const found = direction === "up" ? above : direction === "down" || below === undefined ? below : closer(wanted, below, above);
  return found === undefined ? undefined : { value: found, unit };
}

/**
 * Finds the next load above or below one that the equipment can make.
 *
 * @param mass the present load, in either unit; it need not be loadable itself
 * @param equipment what is there
 * @param direction "up" or "down"
 * @returns the neighbouring load in the equipment's unit, or `undefined` at the end of the range
 * @throws LiftcoreError `invalid-argument` for an unknown direction, or a mass or equipment that cannot be
 * @example
 * import { kg } from "liftcore/units";
 * import { nextLoadable, standardEquipment } from "liftcore/loading";
 * nextLoadable(kg(60), standardEquipment["barbell-kg"], "up") // => { "value": 62.5, "unit": "kg" }
 */
export function nextLoadable(mass: Mass, equipment: LoadingEquipment, direction: "up" | "down"): Mass | undefined {
  checkMass("mass", mass);
  checkEquipment(equipment);
  checkOneOf("direction", direction, ["up", "down"]);
  const unit = unitOf(equipment);
  const here = massIn(mass, unit);
  const found = direction === "up" ? lightestFrom(here + SAME_LOAD, equipment) : heaviestUpTo(here - SAME_LOAD, equipment);
  return found === undefined ? undefined : { value: found, unit };
}

function closer(wanted: number, below: number, above: number | undefined): number {
  return above === undefined || wanted - below <= above - wanted + SAME_LOAD ? below : above;
}
