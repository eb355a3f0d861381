import { builtInCatalogue, type Catalogue } from "../catalogue/catalogue";
import type { TrainingLog } from "../log/types";
import { parseLog } from "../schemas/parseLog";
import type { MassUnit } from "../units/mass";
import { checkExportOptions } from "./checkExportOptions";
import type { PreservedValue } from "./formatReading";
import { WRITABLE_FORMATS, type WritableFormatId } from "./formats";
import { requireFormat } from "./requireFormat";
import { mostUsedUnit } from "./writing/mostUsedUnit";
import type { WritableFormat } from "./writing/writableFormat";

/** Options of {@link exportLog}. */
export interface ExportOptions {
  /** For Hevy, whose files have one unit: that unit; left out, the one that most loads of the log are in. */
  readonly unit?: MassUnit;
  /** Where lifts get their names, ours when left out. */
  readonly catalogue?: Catalogue;
  /** What an import preserved, for a format that can hold it; a format without a place for it passes it over. */
  readonly preserved?: readonly PreservedValue[];
}

/**
 * Writes a log as text. Our own formats hold everything: reading them back gives an equal log. What the others hold:
 *
 * | | liftcore, liftcore-csv | strong | hevy | fitnotes |
 * |---|---|---|---|---|
 * | start | as logged | to the second, local | to the minute, local | day |
 * | duration of a session | yes | to the second, up to 6 h | to the minute, up to 6 h | no |
 * | name and note of a session | yes | yes | yes | no |
 * | load | any unit | any unit | one unit | any unit |
 * | assistance | yes | of assisted lifts | of assisted lifts | of assisted lifts |
 * | kind of a set | all | warm-up, drop | warm-up, drop | no |
 * | to failure | yes | of other kinds than these | of other kinds than these | no |
 * | repetitions, time, distance | yes | yes | yes | yes |
 * | effort | yes | RPE 1 to 10 | RPE 1 to 10 | no |
 * | superset | yes | no | yes | no |
 * | note of an entry | yes | yes | yes | in that of its first set |
 * | note of a set | yes | from the second on | from the second on | yes |
 * | set not done | yes | with 0 repetitions | with 0 repetitions | with 0 repetitions |
 * | everything else, entries without sets | yes | no | no | no |
 *
 * Strong and Hevy have no day without a time: a session whose start is not known begins at midnight there. Sessions of
 * one start and name are one session in a Strong or Hevy file, all sessions of a day in a FitNotes file. Texts that a
 * spreadsheet would run as a formula get an apostrophe in front, which importing takes off. `listLosses` names, field by
 * field, what a log loses.
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
