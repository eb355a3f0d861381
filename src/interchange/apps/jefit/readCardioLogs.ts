import type { RecordsContext } from "../../table/defineRecordsFormat";
import type { NamedText } from "../../table/extraColumns";
import type { TextRecord } from "../../table/textRecord";
import { isSoundRecord } from "../../rows/isSoundRecord";
import { NO_CELLS, type RecordWriter } from "./backupColumns";
import type { SectionTable } from "./openSection";
import { listKept, readKept } from "./sectionColumns";

/** A plain number of an unknown unit of time must not be read as seconds. */
const CLOCK = ":";

/**
 * Gives the rows of a section of cardio logs. No row of one is attested: columns are taken by the names that the other
 * sections use, times only as hours, minutes and seconds; any other row is rejected.
 */
export function* readCardioLogs(table: SectionTable, write: RecordWriter, { limits, journal }: RecordsContext): Generator<TextRecord> {
  const { header, records, cellOf } = table;
  const kept = listKept("CARDIO LOGS", table);
  const filledOf = (record: TextRecord, ...columns: readonly string[]) =>
    columns.map((column): NamedText => [column, cellOf(record, column)]).filter(([, text]) => text !== "");
  for (const record of records) {
    if (!isSoundRecord(record, header.length, limits, journal)) continue;
    const { line } = record;
    const [[column, seconds] = ["time", ""] as const, ...otherTimes] = filledOf(record, "time", "duration");
    const [[, exercise] = ["ename", ""] as const, ...otherNames] = filledOf(record, "ename", "name");
    if (seconds !== "" && !seconds.includes(CLOCK)) {
      journal.reject("unreadable-number", "a time of a unit that is not known", { line, column, text: seconds });
      continue;
    }
    const extra = [...otherTimes, ...otherNames, ...readKept(kept, record)];
    yield write(line, { ...NO_CELLS, day: cellOf(record, "mydate"), exercise, seconds, distance: cellOf(record, "distance"), extra });
  }
}
