import { startShape } from "../table/rowShape";

/**
 * Moves a line within a cell by a space where it begins as the row does, digit for digit: readers of broken files take
 * such a line for the next row.
 */
export function keepRowsApart(cells: readonly string[]): readonly string[] {
  const [first = "", ...others] = cells;
  if (!others.some((cell) => cell.includes("\n"))) return cells;
  const start = startShape(first);
  if (start === "") return cells;
  return [first, ...others.map((cell) => (cell.includes("\n") ? moveLines(cell, start) : cell))];
}

function moveLines(cell: string, start: string): string {
  const [first = "", ...lines] = cell.split("\n");
  return [first, ...lines.map((line) => (startShape(line).startsWith(start) ? ` ${line}` : line))].join("\n");
}
