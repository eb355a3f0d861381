import type { Session } from "../../log/types";
import type { ReadContext, TextReading } from "../fileFormat";
import { NO_LOADS } from "../formatReading";
import { openJournal } from "../journal";
import { openRows, type RowPipeline } from "../rows/openRows";
import { readHeader } from "./readHeader";
import { sniffDelimiter } from "./sniffDelimiter";
import { createRecordSplitter, type RecordSplitter } from "./splitRecords";
import type { TableFormat, Unfolding } from "./tableFormat";
import type { TextRecord } from "./textRecord";

/** A record may have several long fields. */
const LONG_FIELDS = 4;
/** A header is complete with the first line that is not blank. */
const FIRST_LINE = /\S[^\n]*\n/u;

/** What is known once the header is read. */
interface OpenTable {
  readonly unfold: Unfolding["unfold"] | undefined;
  readonly rows: RowPipeline;
}

/** Opens a delimited table: text becomes records, records below the header become rows, rows become sessions. */
export function openTable(format: TableFormat, context: ReadContext): TextReading {
  const { limits } = context;
  const journal = openJournal();
  let pending = "";
  let splitter: RecordSplitter | undefined;
  let table: OpenTable | undefined;
  let isRefused = false;
  let unfoldedRows = 0;

  const openWith = (first: TextRecord): readonly TextRecord[] => {
    const header = readHeader(first, format, journal);
    if (header === undefined) {
      isRefused = true;
      return [];
    }
    table = { unfold: header.unfold, rows: openRows(format, header.columns, context, journal) };
    return header.isRecord ? [first] : [];
  };

  const refuseLength = (what: "lines" | "sets", line: number): readonly Session[] => {
    isRefused = true;
    journal.report("too-many-rows", `the text has more than ${limits.maxRows} ${what}`, { line });
    return [];
  };

  const take = (records: readonly TextRecord[]): readonly Session[] => {
    const [first] = records;
    if (isRefused || first === undefined) return [];
    const data = table === undefined ? [...openWith(first), ...records.slice(1)] : records;
    if (table === undefined) return [];
    const line = records.at(-1)?.line ?? 0;
    if (line > limits.maxRows) return refuseLength("lines", line);
    if (table.unfold === undefined) return table.rows.push(data);
    const unfolded = data.flatMap(table.unfold);
    unfoldedRows += unfolded.length;
    return unfoldedRows > limits.maxRows ? refuseLength("sets", line) : table.rows.push(unfolded);
  };

  const push = (text: string, isLast: boolean) => {
    if (isRefused) return [];
    if (splitter !== undefined) return take(splitter.push(text));
    pending += text;
    if (!isLast && !FIRST_LINE.test(pending) && pending.length < limits.maxFieldCharacters) return [];
    splitter = createRecordSplitter(sniffDelimiter(pending), LONG_FIELDS * limits.maxFieldCharacters);
    const sessions = take(splitter.push(pending));
    pending = "";
    return sessions;
  };

  const end = () => {
    const sessions = [...push("", true), ...take(splitter?.end() ?? [])];
    return isRefused || table === undefined ? sessions : [...sessions, ...table.rows.end()];
  };

  return {
    push: (text) => push(text, false),
    end,
    notes: journal.take,
    summary: () => table?.rows.summary() ?? { unit: NO_LOADS, accounting: { rows: 0, sets: 0, nonSets: 0, rejected: 0 }, unresolved: [] },
    isRefused: () => isRefused,
  };
}
