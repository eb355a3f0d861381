import type { Session } from "../../log/types";
import type { ReadContext, TextReading } from "../fileFormat";
import { openJournal } from "../journal";
import { isSoundRecord } from "../rows/isSoundRecord";
import { openRecords } from "../table/openRecords";
import type { TextRecord } from "../table/textRecord";
import { openCsvBook } from "./csvBook";
import { CSV_HEADER, VERSION_COLUMN } from "./csvColumns";
import { openLogSummary } from "./logSummary";

const NEWEST_VERSION = 1;
/** A stream remembers the ids of so many finished sessions for each that it holds open. */
const IDS_PER_OPEN_SESSION = 30;
const NEEDED = ["sessionId", "date", "exerciseId", "kind", "completed"];

/** Opens our own table: each row is checked as the log itself is, and a row that does not pass is rejected. */
export function openLiftcoreCsv({ limits, openSessions, rowsBeforeDeciding }: ReadContext): TextReading {
  const journal = openJournal();
  const book = openCsvBook(IDS_PER_OPEN_SESSION * openSessions);
  const summary = openLogSummary();
  const records = openRecords(limits);
  const counts = { rows: 0, nonSets: 0 };
  let header: readonly string[] | undefined;
  let places = new Map<string, number>();
  let isRefused = false;

  const refuse = (...[code, message, place]: Parameters<typeof journal.report>) => {
    isRefused = true;
    journal.report(code, message, place);
  };

  const readHeader = ({ cells, line }: TextRecord) => {
    header = cells.map((cell) => cell.trim());
    places = new Map(header.map((name, place) => [name, place]));
    const missing = NEEDED.filter((name) => !places.has(name));
    if (missing.length > 0) refuse("missing-column", `a liftcore table needs the columns ${missing.join(", ")}`, { line });
    for (const column of header) {
      if (!CSV_HEADER.includes(column)) journal.report("unknown-column", "a liftcore table has no such column", { line, column });
    }
  };

  const takeRow = (record: TextRecord, { length: width }: readonly string[]) => {
    counts.rows += 1;
    if (!isSoundRecord(record, width, limits, journal)) return;
    const { cells, line } = record;
    const cellOf = (name: string) => cells[places.get(name) ?? -1] ?? "";
    const version = Number(cellOf(VERSION_COLUMN));
    if (version > NEWEST_VERSION) {
      refuse("newer-version", `the table has version ${version}, this library reads up to ${NEWEST_VERSION}`, { line });
      return;
    }
    const read = book.take(cellOf);
    if (read.row === "faulty") journal.reject("invalid-value", read.message, { line, column: read.column, text: cellOf(read.column) });
    if (read.row === "nonSet") counts.nonSets += 1;
  };

  const finish = (most: number): readonly Session[] => {
    const sessions = book.finish(most);
    for (const session of sessions) summary.add(session);
    return sessions;
  };

  const take = (found: readonly TextRecord[]) => {
    for (const record of found) {
      if (isRefused) return [];
      if (record.line > limits.maxRows) refuse("too-many-rows", `the text has more than ${limits.maxRows} lines`, { line: record.line });
      else if (header === undefined) readHeader(record);
      else takeRow(record, header);
    }
    return counts.rows >= rowsBeforeDeciding ? finish(openSessions) : [];
  };

  return {
    push: (text) => (isRefused ? [] : take(records.push(text))),
    end: () => {
      const sessions = take(records.end());
      return isRefused ? sessions : [...sessions, ...finish(0)].sort(byDate);
    },
    notes: journal.take,
    summary: () => ({
      unit: summary.unit(),
      accounting: { ...counts, sets: summary.sets(), rejected: journal.rejected() },
      unresolved: summary.unresolved(),
    }),
    isRefused: () => isRefused,
  };
}

/** Sessions of one day stay in the order of the file. */
function byDate(a: Session, b: Session): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
