import { checkText } from "../foundation/checkText";
import { checkImportOptions } from "./checkImportOptions";
import type { FormatId } from "./formats";
import { importIssue } from "./importIssue";
import type { ImportOptions } from "./importOptions";
import { openImport } from "./openImport";
import { readNothing, type FormatReading } from "./formatReading";

/** What {@link importLog} understood, and what it did not. */
export interface ImportReport extends FormatReading {
  /** Absent when no format was named and none was recognised. */
  readonly format?: FormatId;
}

/**
 * Reads an app's export into a training log, with an account of every row: it is a set, known not to be one, or rejected
 * with an issue. Whatever the text holds, nothing is thrown; a text that cannot be used gives an empty log and an error.
 *
 * Times stay the wall-clock times of the export, without offset, unless the export has one or a time zone is named. A load
 * of 0 is no load; for assisted lifts the number is the assistance. A timed set has no repetitions. A set without
 * repetitions, time and distance is kept as not completed. A `#` and the id of one of the lift's mistakes in a note becomes
 * a fault. Sets heavier than 1500 kg or of more than 1000 repetitions are rejected, as mistyped numbers.
 *
 * @param text the text of a file; lines may end in any way
 * @param options the format where it is known, the unit the lifter types in, the time zone, the catalogue, and limits of size
 * @returns the log, the format, the unit and how it is known, the account of rows, issues by line, the names the
 * catalogue does not know, and values for which the log has no place
 * @throws LiftcoreError `invalid-argument` for a text that is none or a wrong option, `unknown-format` for a format that is not offered
 * @example
 * import { importLog } from "liftcore/interchange";
 * const text = [
 *   "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds",
 *   '2016-10-03 19:30:55,"Legs","Squat",0,100.0,5,0.0,0',
 * ].join("\n");
 * const { log, format, accounting } = importLog(text);
 * log.sessions[0]?.entries[0]?.sets[0]?.load // => { "value": 100, "unit": "kg" }
 * format // => "strong"
 * accounting // => { "rows": 1, "sets": 1, "nonSets": 0, "rejected": 0 }
 */
export function importLog(text: string, options: ImportOptions = {}): ImportReport {
  checkText("text", text);
  const limits = checkImportOptions(options);
  if (text.length > limits.maxCharacters) {
    const message = `the text has ${text.length} characters, more than the limit of ${limits.maxCharacters}`;
    return readNothing([importIssue("text-too-long", message, { line: 1 })]);
  }
  const reading = openImport(options, { limits, rowsBeforeDeciding: Infinity, openSessions: Infinity });
  const sessions = [...reading.push(text), ...reading.end()];
  const { issues, preserved } = reading.notes();
  const { format, unit, accounting, unresolved } = reading.summary();
  const known = format === undefined ? {} : { format };
  // Of a text that is not used at all no row is in the account, rejected ones neither.
  if (reading.isRefused()) return { ...readNothing(issues.filter(({ action }) => action !== "row-rejected")), ...known };
  return { log: { sessions }, unit, accounting, issues, unresolved, preserved, ...known };
}
