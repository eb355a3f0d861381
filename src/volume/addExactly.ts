/** A milligram of load, or a millionth of a set: finer than anything logged, coarse enough for lifetimes of tonnage. */
const PER_UNIT = 1_000_000;

/**
 * Adds two numbers as whole millionths, so that the sum is the same in any order and grouping. Plain addition is not:
 * (0.1 + 0.2) + 0.3 differs from 0.1 + (0.2 + 0.3), and merged summaries would differ from the whole.
 */
export function addExactly(a: number, b: number): number {
  return (Math.round(a * PER_UNIT) + Math.round(b * PER_UNIT)) / PER_UNIT;
}

/** Rounds to whole millionths, which is what {@link addExactly} adds without loss. */
export function toMillionths(value: number): number {
  return Math.round(value * PER_UNIT) / PER_UNIT;
}
