import { foldText } from "../../foundation/foldText";
import type { ColumnMap } from "./columnMap";
import { TABLE_FIELDS, type TableField } from "./tableField";
import type { TableFormat } from "./tableFormat";

/** Finds the fields of a format among the names of a header; of two columns with one meaning the first counts. */
export function matchColumns(header: readonly string[], format: TableFormat): ColumnMap {
  const fieldOf = new Map<string, TableField>();
  for (const field of TABLE_FIELDS) {
    for (const name of format.columns[field] ?? []) fieldOf.set(foldText(name), field);
  }
  const homeless = new Set((format.kept ?? []).map(foldText));
  const places: Partial<Record<TableField, number>> = {};
  const kept: number[] = [];
  const unknown: number[] = [];
  for (const [place, name] of header.entries()) {
    const folded = foldText(name);
    const field = fieldOf.get(folded);
    if (field !== undefined && places[field] === undefined) {
      places[field] = place;
      continue;
    }
    kept.push(place);
    if (!homeless.has(folded)) unknown.push(place);
  }
  return { names: header.map((name) => name.trim()), places, kept, unknown };
}

/** Lists the groups of required fields of which a table has none. */
export function listMissing({ places }: ColumnMap, format: TableFormat): readonly (readonly TableField[])[] {
  return format.required.filter((group) => group.every((field) => places[field] === undefined));
}

/** The columns of a table whose header was cut off; `undefined` when its first row is not such as the format has. */
export function matchHeaderless(firstRow: readonly string[], { headerless, columns }: TableFormat): ColumnMap | undefined {
  if (headerless === undefined || !headerless.fits(firstRow)) return undefined;
  const fields = headerless.fields.slice(0, firstRow.length);
  return columnsOf(fields, fields.map((field) => columns[field]?.[0] ?? field));
}

/** Columns that stand in a known order, named after their fields. */
export function columnsOf(fields: readonly TableField[], names: readonly string[] = fields): ColumnMap {
  return { names, places: Object.fromEntries(fields.map((field, place) => [field, place])), kept: [], unknown: [] };
}
