import type { RecordsContext } from "../../table/defineRecordsFormat";
import type { TextRecord } from "../../table/textRecord";
import { isSoundRecord } from "../../rows/isSoundRecord";
import { backupRecord, NO_CELLS } from "./backupColumns";
import type { SectionTable } from "./openSection";

/** A plain number of an unknown unit of time must not be read as seconds. */
const CLOCK = ":";

/**
 * Gives the rows of a section of cardio logs. No row of one is attested: columns are taken by the names that the other
 * sections use, times only as hours, minutes and seconds; any other row is rejected.
 */
export function* readCardioLogs({ header, records, cellOf }: SectionTable, { limits, journal }: RecordsContext): Generator<TextRecord> {
  const firstOf = (record: TextRecord, ...columns: readonly string[]) =>
    columns.map((column) => cellOf(record, column)).find((text) => text !== "") ?? "";
  for (const record of records) {
    if (!isSoundRecord(record, header.length, limits, journal)) continue;
    const { line } = record;
    const seconds = firstOf(record, "time", "duration");
    if (seconds !== "" && !seconds.includes(CLOCK)) {
      journal.reject("unreadable-number", "a time of a unit that is not known", { line, column: "time", text: seconds });
      continue;
    }
    const exercise = firstOf(record, "ename", "name");
    yield backupRecord(line, { ...NO_CELLS, day: cellOf(record, "mydate"), exercise, seconds, distance: cellOf(record, "distance") });
  }
}
