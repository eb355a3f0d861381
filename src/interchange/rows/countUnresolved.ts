import type { UnresolvedName } from "../formatReading";
import type { SetRow } from "./loggedRow";
import type { ResolvedName } from "./nameResolver";

/** Counts the sets under each name that the catalogue does not know, most first. */
export function countUnresolved(rows: readonly SetRow[], resolve: (name: string) => ResolvedName): readonly UnresolvedName[] {
  const counts = new Map<string, number>();
  for (const { exercise } of rows) counts.set(exercise, (counts.get(exercise) ?? 0) + 1);
  return [...counts]
    .flatMap(([name, sets]) => {
      const { candidates } = resolve(name);
      if (candidates === undefined) return [];
      return [{ name, rows: sets, ...(candidates.length > 0 && { candidates }) }];
    })
    .sort((a, b) => b.rows - a.rows);
}
