import type { TrainingLog } from "../log/types";
import { WRITABLE_FORMATS, type WritableFormatId } from "./formats";
import { requireFormat } from "./requireFormat";

/**
 * Writes a log as text. Our own format holds everything: reading it back gives an equal log.
 *
 * @param log a valid log
 * @param format the id of a format that can be written
 * @returns the text of a file
 * @throws LiftcoreError `unknown-format` for a format that cannot be written, `invalid-data` naming the place for a log
 * that is not valid
 * @example
 * import { exportLog, importLog } from "liftcore/interchange";
 * const log = { sessions: [{ id: "s1", date: "2026-05-09", entries: [] }] };
 * importLog(exportLog(log, "liftcore")).log // => { "sessions": [{ "id": "s1", "date": "2026-05-09", "entries": [] }] }
 */
export function exportLog(log: TrainingLog, format: WritableFormatId): string {
  return requireFormat(format, WRITABLE_FORMATS).write(log);
}
