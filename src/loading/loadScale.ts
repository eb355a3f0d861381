import { massIn } from "../units/convertMass";
import { unitOf, type LoadingEquipment } from "./equipment";
import { heaviestUpTo, lightestFrom } from "./findLoad";
import { SAME_LOAD } from "./sameLoad";

/**
 * Loads on a scale that grows with difficulty, in the equipment's unit: the load with what the body adds to it, or on an
 * assistance machine how far its help lies below the most it gives.
 */
export interface LoadScale {
  readonly lightest: number;
  /** The place of a load on the scale. */
  readonly placeOf: (load: number) => number;
  /** The load at a place. */
  readonly loadAt: (place: number) => number;
  /** The highest place up to one that the equipment makes. */
  readonly floor: (place: number) => number | undefined;
}

/**
 * Lays the loads of checked equipment on a scale.
 *
 * @param body what of the body moves with each load, in the equipment's unit; 0 on an assistance machine
 */
export function scaleLoads(equipment: LoadingEquipment, body: number): LoadScale {
  if (equipment.kind !== "assistance") {
    const placeOf = (load: number): number => load + body;
    const loadAt = (place: number): number => place - body;
    const floor = (place: number): number | undefined => {
      const load = heaviestUpTo(loadAt(place) + SAME_LOAD, equipment);
      return load === undefined ? undefined : placeOf(load);
    };
    return { lightest: placeOf(lightestFrom(0, equipment) ?? 0), placeOf, loadAt, floor };
  }
  const most = heaviestUpTo(massIn(equipment.heaviest, unitOf(equipment)) + SAME_LOAD, equipment) ?? 0;
  const turn = (load: number): number => most - load;
  const floor = (place: number): number | undefined => {
    const help = lightestFrom(Math.max(0, turn(place) - SAME_LOAD), equipment);
    return help === undefined ? undefined : turn(help);
  };
  return { lightest: 0, placeOf: turn, loadAt: turn, floor };
}
