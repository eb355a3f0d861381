import { LiftcoreError } from "../foundation/LiftcoreError";
import { checkNumber } from "../foundation/checkNumber";
import { checkOneOf } from "../foundation/checkOneOf";
import { roundTo } from "../foundation/round";
import { compareMass } from "../units/compareMass";
import { massIn } from "../units/convertMass";
import type { Mass } from "../units/mass";
import { unitOf, type LoadingEquipment, type SteppedEquipment } from "./equipment";
import { listLoadable } from "./listLoadable";

/** Where to look for a loadable mass: the closest (the lighter of two as close), the closest below, the closest above. */
export const LOADABLE_DIRECTIONS = ["nearest", "down", "up"] as const;
/** One of {@link LOADABLE_DIRECTIONS}. */
export type LoadableDirection = (typeof LOADABLE_DIRECTIONS)[number];

/**
 * Finds the load nearest to a target that the equipment can make.
 *
 * @param target the load wanted, in either unit
 * @param equipment what is there
 * @param direction "nearest", or only "down" or only "up"; a target that can be made is returned in all three
 * @returns a load in the equipment's unit, or `undefined` where there is none on that side (a bar heavier than the target)
 * @throws LiftcoreError `invalid-argument` for a negative or non-finite target or equipment without any load
 * @example
 * import { kg } from "liftcore/units";
 * import { roundToLoadable, standardEquipment } from "liftcore/loading";
 * roundToLoadable(kg(101), standardEquipment["barbell-kg"], "nearest") // => { "value": 100, "unit": "kg" }
 * roundToLoadable(kg(15), standardEquipment["barbell-kg"], "down") // => undefined
 */
export function roundToLoadable(target: Mass, equipment: LoadingEquipment, direction: LoadableDirection): Mass | undefined {
  checkNumber("target", target.value, { min: 0, unit: target.unit });
  checkOneOf("direction", direction, LOADABLE_DIRECTIONS);
  const unit = unitOf(equipment);
  const wanted = massIn(target, unit);
  const down = findLoadable(wanted, equipment, "down");
  const up = findLoadable(wanted, equipment, "up");
  const found = direction === "down" ? down : direction === "up" ? up : closer(wanted, down, up);
  return found === undefined ? undefined : { value: found, unit };
}

/**
 * Finds the next load above or below one that the equipment can make.
 *
 * @param mass the present load, in either unit; it need not be loadable itself
 * @param equipment what is there
 * @param direction "up" or "down"
 * @returns the neighbouring load in the equipment's unit, or `undefined` at the end of the range
 * @throws LiftcoreError `invalid-argument` for a negative or non-finite mass or an unknown direction
 * @example
 * import { kg } from "liftcore/units";
 * import { nextLoadable, standardEquipment } from "liftcore/loading";
 * nextLoadable(kg(60), standardEquipment["barbell-kg"], "up") // => { "value": 62.5, "unit": "kg" }
 */
export function nextLoadable(mass: Mass, equipment: LoadingEquipment, direction: "up" | "down"): Mass | undefined {
  checkOneOf("direction", direction, ["up", "down"]);
  const here = roundToLoadable(mass, equipment, direction);
  if (here === undefined || compareMass(here, mass) !== 0) return here;
  return neighbourOf(here, equipment, direction);
}

function neighbourOf(here: Mass, equipment: LoadingEquipment, direction: "up" | "down"): Mass | undefined {
  const nudge = equipment.kind === "steps" ? massIn(equipment.step, here.unit) / 2 : 1e-6;
  const beyond = direction === "up" ? here.value + nudge : here.value - nudge;
  return beyond < 0 ? undefined : roundToLoadable({ value: beyond, unit: here.unit }, equipment, direction);
}

function closer(wanted: number, down: number | undefined, up: number | undefined): number | undefined {
  if (down === undefined || up === undefined) return down ?? up;
  return wanted - down <= up - wanted ? down : up;
}

function findLoadable(wanted: number, equipment: LoadingEquipment, direction: "up" | "down"): number | undefined {
  if (equipment.kind === "steps") return findStep(wanted, equipment, direction);
  const loads = listLoadable(equipment);
  if (loads.length === 0) throw new LiftcoreError("invalid-argument", "equipment must offer at least one load", "equipment");
  const tolerance = 1e-9;
  return direction === "up"
    ? loads.find((load) => load >= wanted - tolerance)
    : loads.filter((load) => load <= wanted + tolerance).at(-1);
}

function findStep(wanted: number, equipment: SteppedEquipment, direction: "up" | "down"): number | undefined {
  const { unit, value: lightest } = equipment.lightest;
  const step = massIn(equipment.step, unit);
  checkNumber("step", step, { min: Number.MIN_VALUE, unit });
  const heaviest = equipment.heaviest === undefined ? Number.MAX_VALUE : massIn(equipment.heaviest, unit);
  if (wanted < lightest) return direction === "up" ? lightest : undefined;
  if (wanted > heaviest) return direction === "up" ? undefined : lightest + roundTo(heaviest - lightest, step, "down");
  const found = lightest + roundTo(wanted - lightest, step, direction);
  return found > heaviest ? undefined : found;
}
