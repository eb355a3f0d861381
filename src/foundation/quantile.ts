/** Returns the value below which a share of ascending numbers lies, interpolating between neighbours. Needs one number at least. */
function quantileOfSorted(ascending: readonly number[], share: number): number {
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const low = ascending[below] ?? Number.NaN;
  const high = ascending[Math.min(below + 1, ascending.length - 1)] ?? low;
  return low + (high - low) * (place - below);
}

/** Returns the value below which a share (0 to 1) of the numbers lies; `undefined` for none. */
export function quantile(values: readonly number[], share: number): number | undefined {
  return values.length === 0 ? undefined : quantileOfSorted(sortAscending(values), share);
}

/** Returns the middle value, or the mean of the two middle ones; `undefined` for none. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}

/** Returns a sorted copy. */
export function sortAscending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
