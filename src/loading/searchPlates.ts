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
 * each kind, heaviest first, as many as fit, and `fewestPlates` proves that these are the fewest, as for most targets in an
 * ordinary gym, nothing is left to search.
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
  let grid = 0;
  let all = 0;
  for (let kind = loads.length - 1; kind >= 0; kind -= 1) {
    const load = loads[kind] ?? 0;
    const count = counts[kind] ?? 0;
    all += count * load;
    if (count > 0) grid = greatestCommonDivisor(load, grid);
  }
  if (missing >= all) return reach === "up" && missing - all > tolerance ? undefined : { total: empty + all, counts };
  const search = { missing, reach, tolerance, loaded };
  if (loaded !== undefined || isMixed || tolerance >= 1) return searchDeeply(kinds, search);
  const closest = roundToGrid(missing, grid, reach, tolerance);
  const greedy = takeGreedily(loads, counts, closest);
  if (greedy === undefined) return searchDeeply(kinds, search);
  const first = { total: empty + closest, counts: greedy };
  return sumOf(greedy) === fewestPlates(loads, counts, closest) ? first : searchDeeply(kinds, search, first);
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
    const count = Math.min(counts[kind] ?? 0, Math.floor(left / load));
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

/**
 * No fewer plates than this add up to just so many grains.
 *
 * Where all heavier kinds are multiples of a grid and the lighter ones no larger than it, the lighter ones must make what
 * the grid leaves over, and making a whole grid step more of them never saves a plate. Each part is then counted as if
 * plates could be broken, heaviest first.
 */
function fewestPlates(loads: readonly number[], counts: readonly number[], grains: number): number {
  let plates = 0;
  let missing = grains;
  let grid = 0;
  for (let kind = 0, start = 0; kind <= loads.length && missing > 0; kind += 1) {
    const load = loads[kind] ?? 0;
    if (grid > 0 && load <= grid) {
      const over = missing % grid;
      missing -= over;
      for (; start < kind && missing > 0; start += 1) {
        const heavy = loads[start] ?? 0;
        const count = Math.min(counts[start] ?? 0, Math.ceil(missing / heavy));
        missing -= count * heavy;
        plates += count;
      }
      if (missing > 0) return plates;
      missing = over;
      start = kind;
    }
    if ((counts[kind] ?? 0) > 0) grid = greatestCommonDivisor(load, grid);
  }
  return plates;
}
