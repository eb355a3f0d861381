import type { ImportLimits } from "../importLimits";
import type { Journal } from "../journal";
import type { LoggedRow } from "../rows/loggedRow";
import type { ColumnMap } from "./matchColumns";
import { decideDayOrder, type DayOrder } from "../cells/readMoment";
import { readLoggedRow } from "../rows/readLoggedRow";
import type { TextRecord } from "./readRecords";
import { createSessionReader } from "../rows/sessionReader";
import type { TableFormat } from "./tableFormat";

/** What records are read with. */
export interface RowsContext {
  readonly format: TableFormat;
  readonly columns: ColumnMap;
  readonly limits: ImportLimits;
  readonly journal: Journal;
}

/** Reads the records below the header; each becomes a row, or has an error in the journal. */
export function readRows(records: readonly TextRecord[], context: RowsContext): readonly LoggedRow[] {
  const { format, columns, journal } = context;
  const sessionOf = createSessionReader(format.id, findDayOrder(records, columns, journal), journal);
  const rows: LoggedRow[] = [];
  for (const place of columns.unknown) {
    const column = columns.names[place] ?? "";
    journal.report("unknown-column", `${format.name} has no such column that is known here`, { line: 1, column });
  }
  for (const record of records) {
    if (!isWhole(record, context)) continue;
    const row = readLoggedRow({ record, columns }, format, sessionOf, journal);
    if (row === undefined) continue;
    rows.push(row);
    for (const place of columns.unknown) {
      const text = record.cells[place]?.trim() ?? "";
      if (text !== "") journal.preserve({ sessionId: row.session.id, line: row.line, column: columns.names[place] ?? "", text });
    }
  }
  return rows;
}

/** Tells whether a record has its fields in their places; notes what is wrong where it has not. */
function isWhole({ cells, line, misquoted }: TextRecord, { columns, limits, journal }: RowsContext): boolean {
  const width = columns.names.length;
  const place = () => ({ line, text: cells.join(" ") });
  const hasWidth = cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === ""));
  if (!hasWidth) {
    const code = misquoted ? "unclosed-quote" : "wrong-number-of-fields";
    journal.report(code, `the row has ${cells.length} fields, the header ${width}`, place());
    return false;
  }
  if (cells.some(({ length }) => length > limits.maxFieldCharacters)) {
    journal.report("field-too-long", `a field has more than ${limits.maxFieldCharacters} characters`, place());
    return false;
  }
  if (misquoted) journal.report("stray-quote", "a quote stands where none belongs; taken as text", place());
  return true;
}

/** The order of day and month in a file that has them as numbers, as spreadsheets write them. */
function findDayOrder(records: readonly TextRecord[], { places, names }: ColumnMap, journal: Journal): DayOrder {
  const place = places.start ?? -1;
  const { order, sure } = decideDayOrder(records.map(({ cells }) => cells[place] ?? ""));
  if (!sure) {
    const message = "day and month cannot be told apart; read with the month first";
    journal.report("ambiguous-day-order", message, { line: records[0]?.line ?? 1, column: names[place] ?? "" });
  }
  return order;
}
