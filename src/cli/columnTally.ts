import type { PreservedValue } from "../interchange/formatReading";

/** How many values of a column have no place in a log. */
export interface ColumnCount {
  readonly column: string;
  readonly count: number;
}

/** Values without a place in a log, counted by column. */
export interface ColumnTally {
  readonly add: (value: Pick<PreservedValue, "column">) => void;
  /** Most first. */
  readonly counts: () => readonly ColumnCount[];
}

/** Opens the tally of one file. */
export function openColumnTally(): ColumnTally {
  const counts = new Map<string, number>();
  return {
    add: ({ column }) => {
      counts.set(column, (counts.get(column) ?? 0) + 1);
    },
    counts: () => [...counts].map(([column, count]) => ({ column, count })).sort((a, b) => b.count - a.count),
  };
}
