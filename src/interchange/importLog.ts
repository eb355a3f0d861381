import { builtInCatalogue, type Catalogue } from "../catalogue/catalogue";
import { checkText } from "../foundation/checkText";
import type { Session } from "../log/types";
import type { MassUnit } from "../units/mass";
import { checkImportOptions } from "./checkImportOptions";
import { describeUnknown } from "./describeUnknown";
import { findFormat } from "./detectFormat";
import type { FormatId } from "./formats";
import { importIssue } from "./importIssue";
import { DEFAULT_LIMITS, type ImportLimits } from "./importLimits";
import { readNothing, type FormatReading } from "./formatReading";
import { listTextIssues } from "./listTextIssues";
import { createTextPreparer } from "./prepareText";

/** Options of {@link importLog}. */
export interface ImportOptions {
  /** The format of the text; detected when left out. */
  readonly format?: FormatId;
  /**
   * The unit the lifter types in. It settles loads for which the text names none, and gives loads that the app converted
   * back as typed; loads in a stated unit that are no conversion stay in it.
   */
  readonly unit?: MassUnit;
  /**
   * The lifter's time zone, such as "Europe/Rome". Times with an offset, as apps write that keep UTC, are moved to it, so
   * that a late session stands on its own day; times without one get its offset.
   */
  readonly timeZone?: string;
  /** Where lifts are looked up, ours when left out. */
  readonly catalogue?: Catalogue;
  /** The largest text to read; the defaults are 100 million characters, a million lines, 100 000 characters a field. */
  readonly limits?: Partial<ImportLimits>;
}

/** What {@link importLog} understood, and what it did not. */
export interface ImportReport extends FormatReading {
  /** Absent when no format was named and none was recognised. */
  readonly format?: FormatId;
}

/** Parsing in pieces of this size is faster than whole: what a piece leaves behind is gone before the next one. */
const PIECE_CHARACTERS = 65_536;

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
  const { limits, named } = checkImportOptions(options, DEFAULT_LIMITS);
  if (text.length > limits.maxCharacters) {
    const message = `the text has ${text.length} characters, more than the limit of ${limits.maxCharacters}`;
    return readNothing([importIssue("text-too-long", message, { line: 1 })]);
  }
  const format = findFormat(text, named);
  if (format === undefined) return readNothing([describeUnknown(text)]);

  const { catalogue = builtInCatalogue, unit, timeZone } = options;
  const reading = format.open({
    limits,
    catalogue,
    ...(unit !== undefined && { unit }),
    ...(timeZone !== undefined && { timeZone }),
    rowsBeforeDeciding: Infinity,
    openSessions: Infinity,
  });
  const preparer = createTextPreparer();
  const sessions: Session[] = [];
  for (let from = 0; from < text.length && !reading.isRefused(); from += PIECE_CHARACTERS) {
    for (const session of reading.push(preparer.push(text.slice(from, from + PIECE_CHARACTERS)))) sessions.push(session);
  }
  for (const session of [...reading.push(preparer.end()), ...reading.end()]) sessions.push(session);
  const { issues, preserved } = reading.notes();
  const all = [...listTextIssues(text, preparer.hadNul()), ...issues];
  if (reading.isRefused()) return { ...readNothing(all), format: format.id };
  return { log: { sessions }, ...reading.summary(), issues: all, preserved, format: format.id };
}
