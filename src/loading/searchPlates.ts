import { greatestCommonDivisor } from "./greatestCommonDivisor";
import type { LoadableDirection } from "./loadableDirection";
import type { PlateChoice } from "./plateChoice";
import type { PlateKinds } from "./plateKinds";
import { searchDeeply } from "./searchDeeply";

/**
 * Finds the plates whose total is closest to the one wanted; of several ways to make it the one of fewest plates, then
 * of fewest changes from what is loaded, then of the heaviest plates first.
 *
 * All sums lie on a grid, so no total can be closer than the best point of the grid. Where that point is made by taking of
 * each kind, heaviest first, as many as fit, and no fewer plates make it, as for most targets in an ordinary gym, nothing
 * is left to search.
 *
 * @param wanted grains with the bar, whole or not
 * @param reach which totals may be chosen: any, only up to the one wanted, or only from it
 * @param tolerance grains by which a total may miss and still be the one wanted, and by which one above must be closer
 * than one below
 * @param loaded plates on a side now, by kind; left out where changes do not count
 * @returns `undefined` where `reach` allows no total
 */
export function searchPlates(
  kinds: PlateKinds,
  wanted: number,
  reach: LoadableDirection,
  tolerance: number,
  loaded?: readonly number[],
): PlateChoice | undefined {
  const { empty, loads, counts, isMixed } = kinds;
  const missing = wanted - empty;
  let all = 0;
  for (let kind = 0; kind < loads.length; kind += 1) all += (counts[kind] ?? 0) * (loads[kind] ?? 0);
  if (missing >= all) return reach === "up" && missing - all > tolerance ? undefined : { total: empty + all, counts };
  const search = { missing, reach, tolerance, loaded };
  if (loaded !== undefined || isMixed || tolerance >= 1) return searchDeeply(kinds, search);

  const whole = Math.round(missing);
  const isWhole = Math.abs(missing - whole) <= tolerance;
  let closest = whole;
  let greedy = isWhole ? takeGreedily(loads, counts, whole) : undefined;
  if (greedy === undefined) {
    closest = roundToGrid(missing, gridOf(loads, counts), reach, tolerance);
    greedy = isWhole && closest === whole ? undefined : takeGreedily(loads, counts, closest);
  }
  if (greedy === undefined) return searchDeeply(kinds, search);
  const first = { total: empty + closest, counts: greedy };
  const plates = sumOf(greedy);
  const isFewest = plates <= FEW_PLATES && !canMake(loads, counts, 0, closest, plates - 1);
  return isFewest ? first : searchDeeply(kinds, search, first);
}

/** Up to so many plates a side it is quickest to try whether fewer do. */
const FEW_PLATES = 12;

/** What all sums are multiples of. */
function gridOf(loads: readonly number[], counts: readonly number[]): number {
  let grid = 0;
  for (let kind = loads.length - 1; kind >= 0; kind -= 1) {
    if ((counts[kind] ?? 0) > 0) grid = greatestCommonDivisor(loads[kind] ?? 0, grid);
  }
  return grid;
}

/** The point of a grid from 0 that is closest to a number below its end. */
function roundToGrid(missing: number, grid: number, reach: LoadableDirection, tolerance: number): number {
  const below = Math.max(0, Math.floor((missing + tolerance) / grid) * grid);
  const goesUp = reach === "up" ? missing - below > tolerance : reach === "nearest" && 2 * (missing - below) > grid + tolerance;
  return goesUp ? below + grid : below;
}

/** Takes of each kind, heaviest first, as many as fit; `undefined` where something is left over. */
function takeGreedily(loads: readonly number[], counts: readonly number[], grains: number): number[] | undefined {
  const taken: number[] = [];
  let left = grains;
  for (let kind = 0; kind < loads.length; kind += 1) {
    const load = loads[kind] ?? 0;
    const count = load > left ? 0 : Math.min(counts[kind] ?? 0, Math.floor(left / load));
    taken.push(count);
    left -= count * load;
  }
  return left === 0 ? taken : undefined;
}

function sumOf(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

/** Tells whether at most so many plates of the kinds from one on, heaviest first, add up to just so many grains. */
function canMake(loads: readonly number[], counts: readonly number[], kind: number, grains: number, plates: number): boolean {
  if (grains === 0) return true;
  const load = loads[kind];
  if (load === undefined || grains > plates * load) return false;
  for (let count = Math.min(plates, counts[kind] ?? 0, Math.floor(grains / load)); count >= 0; count -= 1) {
    if (canMake(loads, counts, kind + 1, grains - count * load, plates - count)) return true;
  }
  return false;
}
