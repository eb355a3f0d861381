import { foldText } from "../../foundation/foldText";
import { TABLE_FIELDS, type TableField, type TableFormat } from "./tableFormat";

/** Where the fields of a format stand in one table. */
export interface ColumnMap {
  /** The names of the columns, in order. */
  readonly names: readonly string[];
  /** The place of each field that the table has. */
  readonly places: Readonly<Partial<Record<TableField, number>>>;
  /** Places of columns whose texts are preserved. */
  readonly kept: readonly number[];
  /** Those of them that mean nothing to the format. */
  readonly unknown: readonly number[];
}

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
export function matchHeaderless(firstRow: readonly string[], { headerless }: TableFormat): ColumnMap | undefined {
  if (headerless === undefined || !headerless.fits(firstRow)) return undefined;
  return columnsOf(headerless.fields.slice(0, firstRow.length));
}

/** Columns that stand in a known order, named after their fields. */
export function columnsOf(fields: readonly TableField[], names: readonly string[] = fields): ColumnMap {
  return { names, places: Object.fromEntries(fields.map((field, place) => [field, place])), kept: [], unknown: [] };
}
