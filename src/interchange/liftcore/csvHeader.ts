import type { Journal } from "../journal";
import { createKeeper, type Keeper } from "../rows/keeper";
import type { TextRecord } from "../table/textRecord";
import type { CellOf } from "./csvBook";
import { CSV_HEADER, VERSION_COLUMN } from "./csvColumns";

/** What the header of our own table says. */
export interface CsvHeader {
  readonly width: number;
  /** Columns that a log cannot do without and the table lacks. */
  readonly missing: readonly string[];
  readonly cellsOf: (record: TextRecord) => CellOf;
  /** Preserves what stands in columns that are not ours. */
  readonly keep: Keeper;
}

const NEEDED = [VERSION_COLUMN, "sessionId", "date", "exerciseId", "kind", "completed"];

/** Reads the header of our own table; of two columns with one name the first counts, and the second is unknown. */
export function readCsvHeader({ cells, line }: TextRecord, journal: Journal): CsvHeader {
  const names = cells.map((cell) => cell.trim());
  const places = new Map<string, number>();
  const kept: number[] = [];
  for (const [place, column] of names.entries()) {
    if (CSV_HEADER.includes(column) && !places.has(column)) {
      places.set(column, place);
      continue;
    }
    kept.push(place);
    const message = places.has(column) ? "a liftcore table has this column once" : "a liftcore table has no such column";
    if (column !== "") journal.report("unknown-column", message, { line, column });
  }
  return {
    width: names.length,
    missing: NEEDED.filter((name) => !places.has(name)),
    cellsOf: (record) => (name) => record.cells[places.get(name) ?? -1] ?? "",
    keep: createKeeper({ kept, names, places: {} }, journal),
  };
}
