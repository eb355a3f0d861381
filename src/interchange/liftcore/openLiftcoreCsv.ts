import type { Session } from "../../log/types";
import type { ReadContext, TextReading } from "../fileFormat";
import { openJournal } from "../journal";
import { rememberedIds } from "../rememberedIds";
import { isSoundRecord } from "../rows/isSoundRecord";
import { openRecords } from "../table/openRecords";
import type { TextRecord } from "../table/textRecord";
import { openCsvBook } from "./csvBook";
import { VERSION_COLUMN } from "./csvColumns";
import { readCsvHeader, type CsvHeader } from "./csvHeader";
import { openLogSummary } from "./logSummary";

const NEWEST_VERSION = 1;
const VERSION = /^[1-9]\d*$/u;

/** Opens our own table: each row is checked as the log itself is, and a row that does not pass is rejected. */
export function openLiftcoreCsv({ limits, openSessions, rowsBeforeDeciding }: ReadContext): TextReading {
  const journal = openJournal();
  const book = openCsvBook(rememberedIds(openSessions));
  const summary = openLogSummary();
  const records = openRecords(limits);
  const counts = { rows: 0, nonSets: 0 };
  let header: CsvHeader | undefined;
  const isWhole = openSessions === Infinity;
  let isRefused = false;

  const refuse = (...[code, message, place]: Parameters<typeof journal.report>) => {
    isRefused = true;
    journal.report(code, message, place);
  };

  const openHeader = (record: TextRecord) => {
    header = readCsvHeader(record, journal);
    const { missing } = header;
    if (missing.length > 0) refuse("missing-column", `a liftcore table needs the columns ${missing.join(", ")}`, { line: record.line });
  };

  const takeRow = (record: TextRecord, { width, cellsOf, keep }: CsvHeader) => {
    const { line } = record;
    const cellOf = cellsOf(record);
    const text = cellOf(VERSION_COLUMN);
    const version = readVersion(text);
    const isSound = isSoundRecord(record, width, limits, journal);
    if (isSound && version !== undefined && version > NEWEST_VERSION) {
      refuse("newer-version", `the table has version ${version}, this library reads up to ${NEWEST_VERSION}`, { line });
      return;
    }
    counts.rows += 1;
    if (!isSound) return;
    if (version === undefined) {
      journal.reject("invalid-value", "must be a whole number of at least 1", { line, column: VERSION_COLUMN, text });
      return;
    }
    const read = book.take(cellOf);
    if (read.row === "faulty") {
      journal.reject("invalid-value", read.message, { line, column: read.column, text: cellOf(read.column) });
      return;
    }
    if (read.row === "nonSet") counts.nonSets += 1;
    keep(record, read.sessionId);
  };

  const finish = (most: number): readonly Session[] => {
    const sessions = book.finish(most);
    for (const session of sessions) summary.add(session);
    return sessions;
  };

  /** A whole text that is refused is not used at all; of a stream what came before is. */
  const stop = () => (isWhole ? [] : [...finish(0)].sort(byDate));

  const take = (found: readonly TextRecord[]) => {
    for (const record of found) {
      const { line } = record;
      if (isRefused) break;
      if (line > limits.maxRows) refuse(isWhole ? "too-many-rows" : "stopped-at-limit", `the text has more than ${limits.maxRows} lines`, { line });
      else if (header === undefined) openHeader(record);
      else takeRow(record, header);
    }
    if (isRefused) return stop();
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

/** The number of a version; undefined for a text that is none. */
function readVersion(text: string): number | undefined {
  return VERSION.test(text.trim()) ? Number(text) : undefined;
}

/** Sessions of one day stay in the order of the file. */
function byDate(a: Session, b: Session): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
