import type { Session } from "../../log/types";
import type { ReadContext, TextReading } from "../fileFormat";
import { NO_ROWS } from "../formatReading";
import { openJournal } from "../journal";
import { openRows, type RowPipeline } from "../rows/openRows";
import { openRecords } from "./openRecords";
import { readHeader } from "./readHeader";
import type { RecordPreparer } from "./surplusJoiner";
import type { TableFormat } from "./tableFormat";
import type { TextRecord } from "./textRecord";

/** What is known once the header is read. */
interface OpenTable {
  readonly prepare: RecordPreparer | undefined;
  readonly rows: RowPipeline;
}

/** Opens a delimited table: text becomes records, records below the header become rows, rows become sessions. */
export function openTable(format: TableFormat, context: ReadContext): TextReading {
  const { limits } = context;
  const journal = openJournal();
  const records = openRecords(limits);
  let table: OpenTable | undefined;
  let isRefused = false;
  let unfoldedRows = 0;

  const openWith = (first: TextRecord): readonly TextRecord[] => {
    const header = readHeader(first, format, journal);
    if (header === undefined) {
      isRefused = true;
      return [];
    }
    table = { prepare: header.prepare, rows: openRows(format, header.columns, context, journal) };
    return header.isRecord ? [first] : [];
  };

  /** Beyond the limit a whole text is not used at all; of a stream what came before is. */
  const stopAtLimit = (what: "lines" | "sets", line: number, rows: RowPipeline): readonly Session[] => {
    isRefused = true;
    const isWhole = context.openSessions === Infinity;
    const message = `the text has more than ${limits.maxRows} ${what}`;
    journal.report(isWhole ? "too-many-rows" : "stopped-at-limit", message, { line });
    return isWhole ? [] : rows.end();
  };

  const take = (found: readonly TextRecord[]): readonly Session[] => {
    const [first] = found;
    if (isRefused || first === undefined) return [];
    const data = table === undefined ? [...openWith(first), ...found.slice(1)] : found;
    if (table === undefined) return [];
    const line = found.at(-1)?.line ?? 0;
    if (line > limits.maxRows) return stopAtLimit("lines", line, table.rows);
    if (table.prepare === undefined) return table.rows.push(data);
    const unfolded = table.prepare(data);
    unfoldedRows += unfolded.length;
    return unfoldedRows > limits.maxRows ? stopAtLimit("sets", line, table.rows) : table.rows.push(unfolded);
  };

  const end = () => {
    const sessions = take(records.end());
    return isRefused || table === undefined ? sessions : [...sessions, ...table.rows.end()];
  };

  return {
    push: (text) => (isRefused ? [] : take(records.push(text))),
    end,
    notes: journal.take,
    summary: () => table?.rows.summary() ?? NO_ROWS,
    isRefused: () => isRefused,
  };
}
