import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { snapToThousandth } from "../foundation/round";
import { massIn } from "../units/convertMass";
import { checkMass, type Mass, type MassUnit } from "../units/mass";
import { checkPlateStock, isPossibleMass } from "./checkPlateStock";
import { countLoaded } from "./countLoaded";
import { layOutPlates, type PlateKinds } from "./plateKinds";
import type { PlateCount, PlateStock } from "./plateStock";
import { LOADABLE_DIRECTIONS, type LoadableDirection } from "./loadableDirection";
import { SAME_LOAD } from "./sameLoad";
import { searchPlates } from "./searchPlates";

/** Options of {@link solvePlates}. */
export interface SolvePlatesOptions {
  /** "nearest" when left out. */
  readonly direction?: LoadableDirection;
  /** What is on each side now; the answer then says what to change. They are plates of the stock. */
  readonly loaded?: readonly PlateCount[];
}

/** How to get from what is on each side to the plates of the answer, heaviest first. */
export interface PlateChanges {
  readonly takeOff: readonly PlateCount[];
  readonly putOn: readonly PlateCount[];
}

/** Plates for each side and what they come to. */
export interface SolvedPlates {
  readonly status: "solved";
  /** Bar, collars and plates, in the bar's unit. */
  readonly achieved: Mass;
  /** Target less achieved, in the bar's unit; unlike a mass it is negative where the closest load lies above the target. */
  readonly shortfall: Mass;
  /** Heaviest first; empty for the bare bar. */
  readonly perSide: readonly PlateCount[];
  /** True where achieved is the target to a millionth of a unit. */
  readonly exact: boolean;
  /** Only where `loaded` was given. */
  readonly changes?: PlateChanges;
}

/** No load on the side asked for. */
export interface ImpossiblePlates {
  readonly status: "impossible";
  /** The bar and collars outweigh the target, or all plates together do not reach it. */
  readonly reason: "bar-too-heavy" | "plates-too-few";
  /** The lightest and the heaviest load of the stock, in the bar's unit. */
  readonly lightest: Mass;
  readonly heaviest: Mass;
}

/** What {@link solvePlates} finds. */
export type PlateSolution = SolvedPlates | ImpossiblePlates;

/**
 * Finds the plates for a load: the closest total the stock can make (of two as close the lighter), with the fewest plates,
 * then with the fewest changes to what is loaded, then with the heaviest plates first.
 *
 * Sums are exact: whole thousandths of the stock's unit, or hundredths of a microgram where kilograms and pounds meet or a
 * mass has more decimals. Loads within a millionth of a unit are one.
 *
 * @param target the load wanted, in either unit
 * @param stock the bar and the single plates there are; a bar loaded on both ends uses them in pairs
 * @param options direction ("up" and "down" allow only loads from the target on), and what is loaded now
 * @returns the plates of a side with what they come to, or "impossible" where the bar outweighs the target (unless
 * direction is "up") or direction is "up" and the stock ends below the target
 * @throws LiftcoreError `invalid-argument` for an unknown direction, a mass or count that cannot be, a part above 10 000,
 * or loaded plates that the stock does not have; `not-loadable` for a stock of odd plates with too many ways to add them up
 * @example
 * import { kg, lb } from "liftcore/units";
 * import { solvePlates, standardEquipment } from "liftcore/loading";
 * const gym = standardEquipment["plates-kg"];
 * solvePlates(kg(97.5), gym)
 * // => {
 * //   status: "solved", achieved: { value: 97.5, unit: "kg" }, shortfall: { value: 0, unit: "kg" }, exact: true,
 * //   perSide: [
 * //     { mass: { value: 25, unit: "kg" }, count: 1 },
 * //     { mass: { value: 10, unit: "kg" }, count: 1 },
 * //     { mass: { value: 2.5, unit: "kg" }, count: 1 },
 * //     { mass: { value: 1.25, unit: "kg" }, count: 1 },
 * //   ],
 * // }
 * solvePlates(kg(15), gym) // => { status: "impossible", reason: "bar-too-heavy", lightest: { value: 20, unit: "kg" }, … }
 * solvePlates(lb(225), gym) // => { achieved: { value: 102.5, unit: "kg" }, exact: false, … }
 */
export function solvePlates(target: Mass, stock: PlateStock, options: SolvePlatesOptions = {}): PlateSolution {
  if (!isPossibleMass(target)) checkMass("target", target);
  checkPlateStock("stock", stock);
  checkObject("options", options);
  const { direction = "nearest", loaded } = options;
  if (direction !== "nearest") checkOneOf("direction", direction, LOADABLE_DIRECTIONS);
  const kinds = layOutPlates(stock);
  const { unit } = stock.bar;
  const value = massIn(target, unit);
  const wanted = value * kinds.grains[unit];
  const tolerance = SAME_LOAD * kinds.grains[unit];
  if (direction !== "up" && wanted < kinds.empty - tolerance) return explainImpossible("bar-too-heavy", kinds, unit);
  const before = loaded === undefined ? undefined : countLoaded(loaded, kinds);
  const choice = searchPlates(kinds, wanted, direction, tolerance, before);
  if (choice === undefined) return explainImpossible("plates-too-few", kinds, unit);
  const achieved = massOf(choice.total, kinds, unit);
  const shortfall = snapToThousandth(value - achieved.value);
  const solved: SolvedPlates = {
    status: "solved",
    achieved,
    shortfall: { value: shortfall, unit },
    perSide: listPlates(kinds, choice.counts),
    exact: Math.abs(shortfall) <= SAME_LOAD,
  };
  return before === undefined ? solved : { ...solved, changes: listChanges(kinds, before, choice.counts) };
}

function explainImpossible(reason: ImpossiblePlates["reason"], kinds: PlateKinds, unit: MassUnit): ImpossiblePlates {
  const { empty, loads, counts } = kinds;
  const heaviest = loads.reduce((total, load, kind) => total + load * (counts[kind] ?? 0), empty);
  return { status: "impossible", reason, lightest: massOf(empty, kinds, unit), heaviest: massOf(heaviest, kinds, unit) };
}

function massOf(grains: number, kinds: PlateKinds, unit: MassUnit): Mass {
  return { value: snapToThousandth(grains / kinds.grains[unit]), unit };
}

function listPlates({ masses }: PlateKinds, counts: readonly number[]): PlateCount[] {
  const plates: PlateCount[] = [];
  for (let kind = 0; kind < masses.length; kind += 1) {
    const mass = masses[kind];
    const count = counts[kind] ?? 0;
    if (mass !== undefined && count > 0) plates.push({ mass, count });
  }
  return plates;
}

function listChanges(kinds: PlateKinds, before: readonly number[], after: readonly number[]): PlateChanges {
  const more = (from: readonly number[], to: readonly number[]): PlateCount[] =>
    listPlates(kinds, to.map((count, kind) => Math.max(0, count - (from[kind] ?? 0))));
  return { takeOff: more(after, before), putOn: more(before, after) };
}
