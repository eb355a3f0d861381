import { LiftcoreError } from "../foundation/LiftcoreError";
import { greatestCommonDivisor } from "./greatestCommonDivisor";
import type { LoadableDirection } from "./loadableDirection";
import type { PlateChoice } from "./plateChoice";
import type { PlateKinds } from "./plateKinds";

/** Far more than the stock of any gym takes, and about half a second; a made-up stock of odd plates could take hours. */
const MOST_STEPS = 5_000_000;

/** What to search for. */
interface Wanted {
  /** Grains wanted beside the bar, whole or not. */
  readonly missing: number;
  readonly reach: LoadableDirection;
  readonly tolerance: number;
  readonly loaded: readonly number[] | undefined;
}

/** The state of one search. Kinds are decided in `order`; what is known of the kinds from a level on stands at that level. */
interface Search {
  readonly loads: readonly number[];
  readonly most: readonly number[];
  readonly isMixed: boolean;
  readonly order: readonly number[];
  readonly levelOf: readonly number[];
  /** Sum of all plates from a level on. */
  readonly reach: readonly number[];
  /** What all sums from a level on are multiples of. */
  readonly grid: readonly number[];
  /** What the grains wanted have beyond whole ones, 0 up to 1: whole ones stay exact. */
  readonly part: number;
  readonly tolerance: number;
  readonly penaltyBelow: number;
  readonly penaltyAbove: number;
  readonly loaded: readonly number[] | undefined;
  readonly loadedFrom: readonly number[];
  /** Plates chosen on the way down, by kind. */
  readonly choice: number[];
  steps: number;
  bestDistance: number;
  bestUsed: number;
  bestChanged: number;
  bestRest: number;
  best: readonly number[] | undefined;
}

/**
 * Finds what `searchPlates` promises, depth first from the heaviest kind.
 *
 * A branch is left as soon as it cannot come closer (its remaining plates end too early, or the grid of their sums misses
 * the total by more) nor do with fewer plates or changes. Kinds of the rarer unit are decided first: after them the
 * others share one grid.
 *
 * @param first a choice to better, the one of the heaviest plates first among its equals
 */
export function searchDeeply(kinds: PlateKinds, wanted: Wanted, first?: PlateChoice): PlateChoice | undefined {
  const rest = Math.floor(wanted.missing);
  const search = prepare(kinds, wanted, wanted.missing - rest);
  if (first !== undefined) {
    search.best = first.counts;
    search.bestRest = kinds.empty + rest - first.total;
    search.bestDistance = distanceOf(search, search.bestRest + search.part);
    search.bestUsed = first.counts.reduce((sum, count) => sum + count, 0);
  }
  descend(search, 0, rest, 0, 0);
  const { best, bestRest } = search;
  return best === undefined ? undefined : { total: kinds.empty + rest - bestRest, counts: best };
}

function prepare({ loads, counts, isMixed, masses }: PlateKinds, { reach: direction, tolerance, loaded }: Wanted, part: number): Search {
  const kinds = loads.length;
  const order: number[] = [];
  const reach: number[] = [];
  const grid: number[] = [];
  const loadedFrom: number[] = [];
  for (let kind = 0; kind < kinds; kind += 1) order.push(kind);
  if (isMixed) {
    const rarer = rarerUnit(masses);
    order.sort((a, b) => Number(masses[b]?.unit === rarer) - Number(masses[a]?.unit === rarer) || a - b);
  }
  for (let level = 0; level <= kinds; level += 1) {
    reach.push(0);
    grid.push(0);
    loadedFrom.push(0);
  }
  for (let level = kinds - 1; level >= 0; level -= 1) {
    const kind = order[level] ?? 0;
    const load = loads[kind] ?? 0;
    const count = counts[kind] ?? 0;
    reach[level] = (reach[level + 1] ?? 0) + load * count;
    grid[level] = count === 0 ? (grid[level + 1] ?? 0) : greatestCommonDivisor(load, grid[level + 1] ?? 0);
    loadedFrom[level] = (loadedFrom[level + 1] ?? 0) + (loaded?.[kind] ?? 0);
  }
  return {
    loads,
    most: counts,
    isMixed,
    order,
    levelOf: isMixed ? order.map((_, kind) => order.indexOf(kind)) : order,
    reach,
    grid,
    part,
    tolerance,
    penaltyBelow: direction === "up" ? Infinity : 0,
    penaltyAbove: direction === "up" ? 0 : direction === "down" ? Infinity : tolerance,
    loaded,
    loadedFrom,
    choice: [...order],
    steps: 0,
    bestDistance: Infinity,
    bestUsed: Infinity,
    bestChanged: Infinity,
    bestRest: 0,
    best: undefined,
  };
}

function rarerUnit(masses: PlateKinds["masses"]): "kg" | "lb" {
  const pounds = masses.filter(({ unit }) => unit === "lb").length;
  return 2 * pounds <= masses.length ? "lb" : "kg";
}

function descend(search: Search, level: number, rest: number, used: number, changed: number): void {
  const { order, loads, most, loaded, choice, tolerance, penaltyAbove } = search;
  search.steps += 1;
  if (search.steps > MOST_STEPS) {
    throw new LiftcoreError("not-loadable", "stock must have fewer odd plates: there are too many ways to add them up", "stock");
  }
  const missing = rest + search.part;
  if (level === order.length || missing <= tolerance) {
    settle(search, level, rest, used, changed);
    return;
  }
  const kind = order[level] ?? 0;
  const load = loads[kind] ?? 0;
  const fitting = Math.floor((missing + tolerance) / load);
  for (let count = Math.min(most[kind] ?? 0, penaltyAbove === Infinity ? fitting : fitting + 1); count >= 0; count -= 1) {
    const left = rest - count * load;
    const changes = loaded === undefined ? 0 : changed + Math.abs(count - (loaded[kind] ?? 0));
    if (!cannotImprove(search, level + 1, left, used + count, changes)) {
      choice[kind] = count;
      descend(search, level + 1, left, used + count, changes);
    } else if (left - (search.reach[level + 1] ?? 0) > search.bestDistance + tolerance) return;
  }
}

/** Keeps a choice that is better than the best so far; kinds from `level` on are left out of it. */
function settle(search: Search, level: number, rest: number, used: number, changed: number): void {
  const distance = distanceOf(search, rest + search.part);
  const changes = changed + (search.loadedFrom[level] ?? 0);
  if (distance === Infinity || !isBetter(search, distance, used, changes, level)) return;
  search.bestDistance = distance;
  search.bestUsed = used;
  search.bestChanged = changes;
  search.bestRest = rest;
  const best: number[] = [];
  for (let kind = 0; kind < search.choice.length; kind += 1) best.push(chosen(search, kind, level));
  search.best = best;
}

function chosen({ choice, levelOf }: Search, kind: number, level: number): number {
  return (levelOf[kind] ?? 0) < level ? (choice[kind] ?? 0) : 0;
}

function isBetter(search: Search, distance: number, used: number, changes: number, level: number): boolean {
  if (distance !== search.bestDistance) return distance < search.bestDistance;
  if (used !== search.bestUsed) return used < search.bestUsed;
  if (changes !== search.bestChanged) return changes < search.bestChanged;
  const kind = search.choice.findIndex((_, place) => chosen(search, place, level) !== search.best?.[place]);
  return kind !== -1 && chosen(search, kind, level) > (search.best?.[kind] ?? 0);
}

/** How far a total is from the one wanted, `missing` grains below it (negative: above), with what the direction forbids. */
function distanceOf({ tolerance, penaltyBelow, penaltyAbove }: Search, missing: number): number {
  if (missing > tolerance) return missing + penaltyBelow;
  return missing < -tolerance ? penaltyAbove - missing : 0;
}

/** A distance that no choice from a level on can beat. */
function leastDistance(search: Search, level: number, rest: number): number {
  const { part } = search;
  const reach = search.reach[level] ?? 0;
  if (rest + part <= 0) return distanceOf(search, rest + part);
  if (rest + part >= reach) return distanceOf(search, rest + part - reach);
  const grid = search.grid[level] ?? 0;
  const steps = Math.floor(rest / grid);
  const over = rest - steps * grid;
  return Math.min(distanceOf(search, over + part), distanceOf(search, over + part - grid));
}

function cannotImprove(search: Search, level: number, rest: number, used: number, changed: number): boolean {
  const { bestDistance, bestUsed, bestChanged, tolerance, loaded } = search;
  const least = leastDistance(search, level, rest);
  if (least !== bestDistance) return least > bestDistance;
  const allowed = search.penaltyBelow === 0 ? Math.max(bestDistance, tolerance) : tolerance;
  const plates = used + fewestPlates(search, level, rest + search.part - allowed);
  if (plates !== bestUsed) return plates > bestUsed;
  if (loaded === undefined) return !search.isMixed;
  const changes = changed + Math.abs(bestUsed - used - (search.loadedFrom[level] ?? 0));
  return changes === bestChanged ? !search.isMixed : changes > bestChanged;
}

/** Sums of grains are whole, so what is needed rounds up; this much is floating-point dust. */
const DUST = 1e-6;

/** No fewer plates of the kinds from a level on add up to so many grains, broken ones allowed. */
function fewestPlates({ loads, most, levelOf }: Search, level: number, grains: number): number {
  let missing = Math.ceil(grains - DUST);
  let plates = 0;
  for (let kind = 0; missing > 0; kind += 1) {
    if (kind === loads.length) return Infinity;
    if ((levelOf[kind] ?? 0) < level) continue;
    const load = loads[kind] ?? 0;
    const count = most[kind] ?? 0;
    if (missing <= load * count) return plates + Math.ceil(missing / load);
    missing -= load * count;
    plates += count;
  }
  return plates;
}
