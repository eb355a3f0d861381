import { massIn } from "../units/convertMass";
import type { PlateEquipment } from "./equipment";
import { heaviestUpTo, lightestFrom } from "./findLoad";
import type { PlateCount } from "./plateStock";
import { SAME_LOAD } from "./sameLoad";
import { solvePlates } from "./solvePlates";
import { UNEVEN_JUMP } from "./warmupRamps";

/** A bar as it stands, with what is on each side. */
export interface LoadedBar {
  /** With the bar and collars, in the bar's unit. */
  readonly load: number;
  /** Heaviest first. */
  readonly perSide: readonly PlateCount[];
}

/** A load wanted, and what is near enough to it; in the bar's unit. */
export interface LoadWindow {
  readonly wanted: number;
  /** So far from the wanted load counts like one more plate to put on, and is the furthest. Above 0. */
  readonly tolerance: number;
  /** The load after this one, or about it. */
  readonly next: number;
  /** The load lies as far above the one before and below the next. */
  readonly jump: number;
}

/** Loads of a window that are tried; with fractional plates there are more than anybody would weigh up. */
const MOST_TRIED = 48;

/**
 * Loads a bar to about a load by only putting plates on, weighing the plates of a side against the distance: of the loads in
 * the window the one with the least plates + distance / tolerance, of equals the nearer. A load that leaves a jump to the
 * next much larger than its own counts as some plates more. Where putting on leads to none of them, the heaviest load up to
 * the window's end, put on if that can be, else with the fewest plates and changes.
 *
 * @param before the bar of the set before, which the load must exceed; `undefined` for the first set, from the empty bar
 * @returns `undefined` where the stock makes no such load
 */
export function loadPlates(equipment: PlateEquipment, before: LoadedBar | undefined, window: LoadWindow): LoadedBar | undefined {
  const bar = before ?? emptyBar(equipment);
  const heaviest = heaviestUpTo(endOf(window) + SAME_LOAD, equipment);
  if (heaviest === undefined || (before !== undefined && heaviest <= before.load + SAME_LOAD)) return undefined;
  let best: LoadedBar | undefined;
  let least = Infinity;
  for (const load of listNearest(equipment, window)) {
    const far = Math.abs(load - window.wanted) / window.tolerance;
    if (before !== undefined && load < before.load + window.jump - SAME_LOAD) continue;
    const added = far < least - SAME_LOAD ? putOn(equipment, bar, load) : undefined;
    if (added === undefined) continue;
    const isUneven = window.next - load > UNEVEN_JUMP.fromTimes * (load - bar.load) + SAME_LOAD;
    const cost = countPlates(added) + far + (isUneven ? UNEVEN_JUMP.plates : 0);
    if (cost >= least - SAME_LOAD) continue;
    best = { load, perSide: joinPlates(bar.perSide, added) };
    least = cost;
  }
  return best ?? loadHeaviest(equipment, bar, heaviest);
}

function endOf({ wanted, tolerance, next, jump }: LoadWindow): number {
  return Math.min(wanted + tolerance, next - jump);
}

/** The loads of a window, nearest to the wanted one first, of two as near the lower. */
function listNearest(equipment: PlateEquipment, window: LoadWindow): number[] {
  const { wanted, tolerance } = window;
  const most = endOf(window);
  const loads: number[] = [];
  let below = heaviestUpTo(Math.min(wanted, most) + SAME_LOAD, equipment);
  let above = lightestFrom(wanted + SAME_LOAD, equipment);
  while (loads.length < MOST_TRIED) {
    const isBelow = below !== undefined && below >= wanted - tolerance - SAME_LOAD;
    const isAbove = above !== undefined && above <= most + SAME_LOAD;
    if (below !== undefined && isBelow && (above === undefined || !isAbove || wanted - below <= above - wanted + SAME_LOAD)) {
      loads.push(below);
      below = heaviestUpTo(below - SAME_LOAD, equipment);
    } else if (above !== undefined && isAbove) {
      loads.push(above);
      above = lightestFrom(above + SAME_LOAD, equipment);
    } else return loads;
  }
  return loads;
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

function loadHeaviest(equipment: PlateEquipment, bar: LoadedBar, load: number): LoadedBar | undefined {
  const added = putOn(equipment, bar, load);
  if (added !== undefined) return { load, perSide: joinPlates(bar.perSide, added) };
  const solution = solvePlates({ value: load, unit: equipment.bar.unit }, equipment, { loaded: bar.perSide });
  return solution.status === "solved" ? { load, perSide: solution.perSide } : undefined;
}

function joinPlates(a: readonly PlateCount[], b: readonly PlateCount[]): PlateCount[] {
  const both = a.map((plate) => ({ mass: plate.mass, count: plate.count + countOf(b, plate) }));
  const joined = [...both, ...b.filter((plate) => countOf(a, plate) === 0)];
  return joined.sort((one, other) => massIn(other.mass, "kg") - massIn(one.mass, "kg"));
}

function countOf(plates: readonly PlateCount[], { mass }: PlateCount): number {
  return plates.find((plate) => plate.mass.value === mass.value && plate.mass.unit === mass.unit)?.count ?? 0;
}

function countPlates(plates: readonly PlateCount[]): number {
  return plates.reduce((total, { count }) => total + count, 0);
}
