/**
 * Finds where an increasing function reaches a value between two ends, by halving until no number lies in between;
 * beyond the ends the answer is the infinity on that side.
 */
export function invertIncreasing(f: (x: number) => number, value: number, low: number, high: number): number {
  if (value < f(low)) return -Infinity;
  if (value > f(high)) return Infinity;
  let below = low;
  let above = high;
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return middle;
    if (f(middle) < value) below = middle;
    else above = middle;
  }
}
