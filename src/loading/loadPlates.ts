import { massIn } from "../units/convertMass";
import type { PlateEquipment } from "./equipment";
import { heaviestUpTo } from "./findLoad";
import type { PlateCount } from "./plateStock";
import { SAME_LOAD } from "./sameLoad";
import { solvePlates } from "./solvePlates";

/** A bar as it stands, with what is on each side. */
export interface LoadedBar {
  /** With the bar and collars, in the bar's unit. */
  readonly load: number;
  readonly perSide: readonly PlateCount[];
}

/** Loads of a window that are tried; with fractional plates there are more than anybody would weigh up. */
const MOST_TRIED = 24;

/**
 * Loads a bar to somewhere between two loads: by only putting plates on where that can be done, with the fewest of them, and
 * of several such loads the heaviest; otherwise to the heaviest, with the fewest plates and changes.
 *
 * @param before the bar of the set before, which the load must exceed; `undefined` for the first set, from the empty bar
 * @returns `undefined` where the stock makes no such load
 */
export function loadPlates(equipment: PlateEquipment, before: LoadedBar | undefined, least: number, most: number): LoadedBar | undefined {
  const heaviest = heaviestUpTo(most + SAME_LOAD, equipment);
  if (heaviest === undefined || (before !== undefined && heaviest <= before.load + SAME_LOAD)) return undefined;
  const bar = before ?? emptyBar(equipment);
  const floor = before === undefined ? least - SAME_LOAD : Math.max(least - SAME_LOAD, before.load + SAME_LOAD);
  let best: LoadedBar | undefined;
  let fewest = Infinity;
  let load: number | undefined = heaviest;
  for (let tried = 0; load !== undefined && load >= floor && tried < MOST_TRIED; tried += 1) {
    const added = putOn(equipment, bar, load);
    if (added !== undefined && countPlates(added) < fewest) {
      best = { load, perSide: joinPlates(bar.perSide, added) };
      fewest = countPlates(added);
    }
    load = heaviestUpTo(load - SAME_LOAD, equipment);
  }
  return best ?? changePlates(equipment, bar, heaviest);
}

function emptyBar({ bar, collars }: PlateEquipment): LoadedBar {
  return { load: bar.value + (collars === undefined ? 0 : massIn(collars, bar.unit)), perSide: [] };
}

/** The plates that bring a loaded bar to a load when none may come off. */
function putOn(equipment: PlateEquipment, { load, perSide }: LoadedBar, target: number): readonly PlateCount[] | undefined {
  const { bar, plates, sides = 2 } = equipment;
  const used = (plate: PlateCount): number => sides * countOf(perSide, plate);
  const rest = plates.map((plate) => ({ mass: plate.mass, count: Math.max(0, plate.count - used(plate)) }));
  const solution = solvePlates({ value: target, unit: bar.unit }, { bar: { value: load, unit: bar.unit }, plates: rest, sides });
  return solution.status === "solved" && solution.exact ? solution.perSide : undefined;
}

function changePlates(equipment: PlateEquipment, { perSide }: LoadedBar, load: number): LoadedBar | undefined {
  const solution = solvePlates({ value: load, unit: equipment.bar.unit }, equipment, { loaded: perSide });
  return solution.status === "solved" ? { load, perSide: solution.perSide } : undefined;
}

function joinPlates(a: readonly PlateCount[], b: readonly PlateCount[]): PlateCount[] {
  const both = a.map((plate) => ({ mass: plate.mass, count: plate.count + countOf(b, plate) }));
  return [...both, ...b.filter((plate) => countOf(a, plate) === 0)];
}

function countOf(plates: readonly PlateCount[], { mass }: PlateCount): number {
  return plates.find((plate) => plate.mass.value === mass.value && plate.mass.unit === mass.unit)?.count ?? 0;
}

function countPlates(plates: readonly PlateCount[]): number {
  return plates.reduce((total, { count }) => total + count, 0);
}
