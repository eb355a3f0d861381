import type { ColumnMap } from "./columnMap";
import type { TableField } from "./tableField";
import type { TextRecord } from "./textRecord";

/** Where the fields of one set stand in a record that holds several. */
export type SetPlaces = Readonly<Partial<Record<TableField, number>>>;

/** Texts that take the place of what the record has. */
export type SetTexts = Readonly<Partial<Record<TableField, string>>>;

/** A table of one set a row that is cut out of one with several. */
export interface SetTable {
  readonly columns: ColumnMap;
  /** The row of one set, its kept columns not yet there. */
  readonly cut: (record: TextRecord, places: SetPlaces, texts?: SetTexts) => TextRecord;
  /** Completes the rows cut out of one record with its kept columns; what is wrong with its quotes is said of the first alone. */
  readonly finish: (record: TextRecord, rows: readonly TextRecord[]) => readonly TextRecord[];
}

/** With more kept columns than this only the first row has them: many sets times many columns would fill the memory. */
const MOST_REPEATED = 50;

/**
 * Lays out such a table: the given fields, then the columns of the wide one that are kept. A row names its columns as the
 * wide table does; `example` are the places of any set, after which the columns of the table are named.
 */
export function createSetTable({ names, kept, unknown }: ColumnMap, fields: readonly TableField[], example: SetPlaces): SetTable {
  const namesOf = (places: SetPlaces) => fields.map((field) => names[places[field] ?? -1] ?? field);
  const keptNames = kept.map((place) => names[place] ?? "");
  const keptPlaces = kept.map((_, index) => fields.length + index);
  const homeless = new Set(unknown);
  const columns: ColumnMap = {
    names: [...namesOf(example), ...keptNames],
    places: Object.fromEntries(fields.map((field, place) => [field, place])),
    kept: keptPlaces,
    unknown: keptPlaces.filter((_, index) => homeless.has(kept[index] ?? -1)),
  };
  const addKept = (row: TextRecord, { cells }: TextRecord): TextRecord => {
    if (kept.length === 0) return row;
    return { ...row, cells: [...row.cells, ...kept.map((place) => cells[place] ?? "")], names: [...(row.names ?? []), ...keptNames] };
  };
  return {
    columns,
    cut: (record, places, texts = {}) => {
      const cells = fields.map((field) => texts[field] ?? record.cells[places[field] ?? -1] ?? "");
      return { ...record, cells, names: namesOf(places) };
    },
    finish: (record, rows) =>
      rows.map((row, index) => {
        const whole = index === 0 || kept.length <= MOST_REPEATED ? addKept(row, record) : row;
        return index === 0 || whole.state === "sound" ? whole : { ...whole, state: "sound" };
      }),
  };
}

/** Tells whether a record that may be shorter than its header has lost fields: to a quote out of order, or to a limit. */
export function hasLostFields({ cells, state }: TextRecord, { names }: ColumnMap): boolean {
  return state === "too-long" || (state === "misquoted" && cells.length < names.length);
}

/** A record whose fields do not fit the header of its wide table: it is rejected for that. */
export function asUnfit(record: TextRecord, { names }: ColumnMap): TextRecord {
  return { ...record, names };
}
