import { massIn } from "../units/convertMass";
import { unitOf, type LoadingEquipment } from "./equipment";
import { heaviestUpTo, lightestFrom } from "./findLoad";
import { SAME_LOAD } from "./sameLoad";

/**
 * Loads on a scale that grows with difficulty, in the equipment's unit: the load itself, or on an assistance machine how far
 * its help lies below the most it gives.
 */
export interface LoadScale {
  readonly lightest: number;
  /** The place of a load on the scale, and the load at a place: each undoes itself. */
  readonly turn: (load: number) => number;
  /** The highest place up to one that the equipment makes. */
  readonly floor: (place: number) => number | undefined;
}

/** Lays the loads of checked equipment on a scale. */
export function scaleLoads(equipment: LoadingEquipment): LoadScale {
  if (equipment.kind !== "assistance") {
    return { lightest: lightestFrom(0, equipment) ?? 0, turn: (load) => load, floor: (place) => heaviestUpTo(place + SAME_LOAD, equipment) };
  }
  const most = heaviestUpTo(massIn(equipment.heaviest, unitOf(equipment)) + SAME_LOAD, equipment) ?? 0;
  const turn = (load: number): number => most - load;
  const floor = (place: number): number | undefined => {
    const help = lightestFrom(Math.max(0, turn(place) - SAME_LOAD), equipment);
    return help === undefined ? undefined : turn(help);
  };
  return { lightest: 0, turn, floor };
}
