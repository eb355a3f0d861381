import type { RecordsContext } from "../../table/defineRecordsFormat";
import type { TextRecord } from "../../table/textRecord";
import { isSoundRecord } from "../../rows/isSoundRecord";
import { NOTE_MARK, type BackupCells, type RecordWriter } from "./backupColumns";
import type { SectionTable } from "./openSection";
import { listKept, readKept } from "./sectionColumns";

/**
 * Gives the notes of one section: each is about an exercise, of no certain day, and is preserved beside the last row of
 * that exercise.
 */
export function* readNotes(
  table: SectionTable,
  lastOf: (exercise: string) => BackupCells | undefined,
  write: RecordWriter,
  { limits, journal }: RecordsContext,
): Generator<TextRecord> {
  const { header, records, cellOf } = table;
  const kept = listKept("NOTES", table);
  for (const record of records) {
    if (!isSoundRecord(record, header.length, limits, journal)) continue;
    const { line } = record;
    const note = cellOf(record, "mynote");
    const last = lastOf(cellOf(record, "eid"));
    if (last !== undefined) yield write(line, { ...last, note, setType: NOTE_MARK, extra: readKept(kept, record) });
    else journal.reject("missing-exercise", "a note on an exercise that was never logged", { line, column: "mynote", text: note });
  }
}
