import { builtInCatalogue } from "../catalogue/catalogue";
import type { TrainingLog } from "../log/types";
import { parseLog } from "../schemas/parseLog";
import { checkExportOptions } from "./checkExportOptions";
import type { ExportOptions } from "./exportOptions";
import { WRITABLE_FORMATS, type WritableFormatId } from "./formats";
import { requireFormat } from "./requireFormat";
import { mostUsedUnit } from "./writing/mostUsedUnit";
import type { WritableFormat } from "./writing/writableFormat";

/**
 * Writes a log as text. Our own formats hold everything: reading them back gives an equal log. What the others hold:
 *
 * | | liftcore, liftcore-csv | strong | hevy | fitnotes | openweight |
 * |---|---|---|---|---|---|
 * | start | as logged | to the second, local | to the minute, local | day | as logged |
 * | duration of a session | yes | to the second, up to 6 h | to the minute, up to 6 h | no | to the second |
 * | name and note of a session | yes | yes | yes | no | yes |
 * | load | any unit | any unit | one unit | any unit | any unit |
 * | assistance | yes | of assisted lifts | of assisted lifts | of assisted lifts | of assisted lifts |
 * | kind of a set | all | warm-up, drop | warm-up, drop | no | all |
 * | to failure | yes | of other kinds than these | of other kinds than these | no | yes |
 * | repetitions, time, distance | yes | yes | yes | yes | yes |
 * | effort | yes | RPE 1 to 10 | RPE 1 to 10 | no | yes |
 * | rest, tempo, target | yes | no | no | no | rest from the second set on, target without a range |
 * | superset | yes | no | yes | no | yes |
 * | note of an entry | yes | yes | yes | in that of its first set | yes |
 * | note of a set | yes | from the second on | from the second on | yes | yes |
 * | set not done | yes | with 0 repetitions | with 0 repetitions | with 0 repetitions | with 0 repetitions |
 * | everything else, entries without sets | yes | no | no | no | no |
 *
 * Strong and Hevy have no day without a time: a session whose start is not known begins at midnight there. Sessions of
 * one start and name are one session in a Strong or Hevy file, all sessions of a day in a FitNotes file. A lift has its
 * logged name where that leads back to it, else the catalogue's. With `preserved`, an openweight document that was
 * imported comes out equal, unknown keys included; of a session that was changed since, what no longer fits is left out.
 * Cells that a spreadsheet would run as a formula, split at the file's delimiter, get an apostrophe in front, which
 * importing takes off. `listLosses`
 * names, field by field, what a log loses.
 *
 * @param log a valid log
 * @param format the id of a format that can be written
 * @param options the unit of a file that has one for all loads, the catalogue, and what an import preserved
 * @returns the text of a file
 * @throws LiftcoreError `unknown-format` for a format that cannot be written, `invalid-data` naming the place for a log
 * that is not valid, `invalid-argument` for a wrong option, also a unit for a format that states the unit of each load
 * @example
 * import { exportLog, importLog } from "liftcore/interchange";
 * const log = { sessions: [{ id: "s1", date: "2026-05-09", entries: [] }] };
 * importLog(exportLog(log, "liftcore")).log // => { "sessions": [{ "id": "s1", "date": "2026-05-09", "entries": [] }] }
 */
export function exportLog(log: TrainingLog, format: WritableFormatId, options: ExportOptions = {}): string {
  const writable: WritableFormat = requireFormat(format, WRITABLE_FORMATS);
  checkExportOptions(options, writable);
  const valid = parseLog(log);
  const { catalogue = builtInCatalogue, preserved = [] } = options;
  const unit = options.unit ?? (writable.hasOneUnit ? mostUsedUnit(valid, catalogue) : "kg");
  const writing = writable.open({ unit, catalogue, preserved });
  const parts = [writing.head()];
  for (const session of valid.sessions) parts.push(writing.session(session));
  return [...parts, writing.tail()].join("");
}
