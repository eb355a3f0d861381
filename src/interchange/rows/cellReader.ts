import type { Cell } from "../cells/cell";
import { unguardFormula } from "../cells/formulaGuard";
import { remember } from "../cells/remember";
import type { ColumnMap } from "../table/columnMap";
import type { TableField } from "../table/tableField";

/** Reads one field of a row. */
export type CellReader<Value> = (cells: readonly string[]) => Cell<Value>;

/** Makes the reader of a field in one table; each different text is read once. A column that the table lacks reads as empty. */
export function createCellReader<Value>(
  { places }: ColumnMap,
  field: TableField,
  read: (text: string) => Cell<Value>,
): CellReader<Value> {
  const place = places[field];
  const empty = read("");
  if (place === undefined) return () => empty;
  const readText = remember((text) => read(text.trim()));
  return (cells) => {
    const text = cells[place] ?? "";
    return text === "" ? empty : readText(text);
  };
}

/** Makes the reader of a field that is kept as text; an apostrophe that keeps spreadsheets from running it is taken off. */
export function createTextReader({ places }: ColumnMap, field: TableField): (cells: readonly string[]) => string {
  const place = places[field];
  if (place === undefined) return () => "";
  return (cells) => {
    const text = cells[place] ?? "";
    return text === "" ? "" : unguardFormula(text.trim());
  };
}
