/** Longer keys are no slip of the fingers, and comparing them costs time. */
const LONGEST = 40;

/**
 * Returns the known key that a key seems to be a misspelling of: the same but for case and underscores, or one letter
 * amiss, two in keys of five letters and more, two letters in each other's place counting as one.
 */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > LONGEST) return undefined;
  const plain = flatten(key);
  if (plain === "") return undefined;
  return known.find((candidate) => isSlip(plain, flatten(candidate)));
}

function flatten(key: string): string {
  return key.toLowerCase().replace(/[_\s-]/gu, "");
}

function isSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) < 5 ? 1 : 2;
  return Math.abs(a.length - b.length) <= most && countSlips(a, b) <= most;
}

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function countSlips(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
