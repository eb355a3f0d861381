import type { ColumnMap } from "./columnMap";
import type { TableField } from "./tableField";
import type { TextRecord } from "./textRecord";

/** One record of a table whose columns are understood. */
export interface TableRow {
  readonly record: TextRecord;
  readonly columns: ColumnMap;
}

/** The text of a field without the spaces around it; empty where the table has no such column. */
export function textOf({ record, columns }: TableRow, field: TableField): string {
  const place = columns.places[field];
  return place === undefined ? "" : (record.cells[place]?.trim() ?? "");
}

/** The name of a field's column, in one row or in the table. */
export function columnOf({ columns, record }: Pick<TableRow, "columns"> & Partial<TableRow>, field: TableField): string {
  return (record?.names ?? columns.names)[columns.places[field] ?? -1] ?? field;
}

/** Where an issue with a field arose. */
export interface FieldPlace {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** Says where a field stands, for an issue or to preserve it. */
export function placeOf(row: TableRow, field: TableField): FieldPlace {
  return { line: row.record.line, column: columnOf(row, field), text: textOf(row, field) };
}
