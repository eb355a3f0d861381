/** The most suggestions a message should carry. */
const MOST = 3;

/** Returns the known words nearest to a mistyped one, closest first and three at most; none that differs by half. */
export function closestWords(mistyped: string, known: readonly string[]): readonly string[] {
  return known
    .map((word) => ({ word, distance: editDistance(mistyped, word) }))
    .filter(({ word, distance }) => distance < Math.max(word.length, mistyped.length) / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** Letters to insert, delete or replace to turn one word into the other (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
