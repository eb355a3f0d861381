import type { RecordsContext } from "../../table/defineRecordsFormat";
import type { TextRecord } from "../../table/textRecord";
import { isSoundRecord } from "../../rows/isSoundRecord";
import { backupRecord, NOTE_MARK, type BackupCells } from "./backupColumns";
import type { SectionTable } from "./openSection";

/**
 * Gives the notes of one section: each is about an exercise, of no certain day, and is preserved beside the last row of
 * that exercise.
 */
export function* readNotes(
  { header, records, cellOf }: SectionTable,
  lastOf: (exercise: string) => BackupCells | undefined,
  { limits, journal }: RecordsContext,
): Generator<TextRecord> {
  for (const record of records) {
    if (!isSoundRecord(record, header.length, limits, journal)) continue;
    const { line } = record;
    const note = cellOf(record, "mynote");
    const last = lastOf(cellOf(record, "eid"));
    if (last !== undefined) yield backupRecord(line, { ...last, note, setType: NOTE_MARK });
    else journal.reject("missing-exercise", "a note on an exercise that was never logged", { line, column: "mynote", text: note });
  }
}
