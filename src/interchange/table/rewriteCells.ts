import type { ColumnMap } from "./columnMap";
import type { Unfolding } from "./tableFormat";

/** Makes an unfolding that keeps rows and columns and changes cells; a row with too few or too many fields stays as it is. */
export function rewriteCells(columns: ColumnMap, rewrite: (cells: readonly string[]) => readonly string[]): Unfolding {
  const width = columns.names.length;
  return {
    columns,
    unfold: (record) => [record.cells.length === width ? { ...record, cells: rewrite(record.cells) } : record],
  };
}
