import { countLineBreaks } from "./countLineBreaks";
import { shapeOf, startShape } from "./rowShape";

/** A record that took whole lines of the table into one of its fields. */
export interface Swallower {
  /** Its place among the records. */
  readonly row: number;
  /** Lines before it. */
  readonly linesBefore: number;
  /** Lines it spans. */
  readonly lines: number;
}

/**
 * Finds the first record whose quotes are out of order over several lines, or that has in a field a line which begins as
 * the record does, digit for digit: a note has line breaks, but no row of its table in it.
 */
export function findSwallower(
  records: readonly (readonly string[])[],
  misquoted: ReadonlySet<number | undefined>,
): Swallower | undefined {
  let linesBefore = 0;
  for (const [row, cells] of records.entries()) {
    const breaks = countLineBreaks(cells);
    if (breaks > 0 && (misquoted.has(row) || holdsRow(cells))) return { row, linesBefore, lines: breaks + 1 };
    linesBefore += breaks + 1;
  }
  return undefined;
}

function holdsRow([first = "", ...others]: readonly string[]): boolean {
  const start = startShape(first);
  if (!start.includes("0000") && !start.includes("00/0")) return false;
  return others.some((cell) => cell.includes("\n") && shapeOf(cell).includes(`\n${start}`));
}
