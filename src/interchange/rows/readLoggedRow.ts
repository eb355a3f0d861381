import type { IssueCode } from "../importIssue";
import type { Journal } from "../journal";
import type { LoggedRow, LoggedSession } from "./loggedRow";
import { readAmounts } from "./readAmounts";
import { readMark } from "../table/readMark";
import { readNumber } from "../cells/readNumber";
import type { SessionReader } from "./sessionReader";
import type { TableField, TableFormat } from "../table/tableFormat";
import { columnOf, placeOf, textOf, type TableRow } from "../table/tableRow";

/** Worth a look: jump rope and sit-ups reach it, a barbell does not. Judgement. */
const UNUSUAL_REPETITIONS = 200;

/**
 * Reads one row by what its columns mean; `undefined` for a row that cannot be used, of which the journal then has an
 * error. What makes a set (exercise, day, load, repetitions, time, distance) must be readable; effort and the like may
 * be doubtful and are then preserved.
 */
export function readLoggedRow(
  row: TableRow,
  format: TableFormat,
  sessionOf: SessionReader,
  journal: Journal,
): LoggedRow | undefined {
  let faults = 0;
  const reject = (code: IssueCode, field: TableField, message: string) => {
    faults += 1;
    journal.report(code, message, placeOf(row, field));
  };
  const session = sessionOf(row);
  if (session === undefined) reject("unreadable-date", "start", "the date cannot be read or does not exist");
  const exercise = textOf(row, "exercise");
  if (exercise === "") reject("missing-exercise", "exercise", "the row names no exercise");
  const { load, reps, seconds, distance } = readAmounts(row, reject);
  const mark = readMark(textOf(row, "mark"), format);
  if (mark === undefined && load === undefined && (reps ?? 0) === 0) {
    reject("unreadable-mark", "mark", "a row without load and repetitions, of a kind that is not known");
  }
  if (faults > 0 || session === undefined) return undefined;

  const sessionNote = textOf(row, "sessionNote");
  if (sessionNote !== "") session.notes.add(sessionNote);
  const { line } = row.record;
  const note = textOf(row, "entryNote");
  if (mark?.row === "note") return { row: "note", line, session, exercise, note };
  if (mark?.row === "rest") return { row: "rest", line, session, exercise, note, seconds, column: columnOf(row, "seconds") };

  if (mark === undefined) {
    preserve(row, "mark", session, journal, "unknown-mark", "a kind of set that is not known, read as a working set");
  }
  const rpe = textOf(row, "rpe");
  const rir = rpe === "" ? undefined : readReserve(rpe);
  if (rpe !== "" && rir === undefined) {
    preserve(row, "rpe", session, journal, "unreadable-effort", "an effort is a number from 1 to 10 in half steps");
  }
  if (reps !== undefined && reps > UNUSUAL_REPETITIONS) {
    journal.report("implausible-repetitions", `more than ${UNUSUAL_REPETITIONS} repetitions`, placeOf(row, "reps"));
  }
  const kind = mark?.kind ?? "work";
  const toFailure = mark?.toFailure ?? false;
  const superset = textOf(row, "superset");
  const ordinal = mark?.ordinal ?? readNumber(textOf(row, "order"));
  return { row: "set", line, session, exercise, note, kind, toFailure, superset, ordinal, load, reps, rir, seconds, distance };
}

function preserve(
  row: TableRow,
  field: TableField,
  { id }: LoggedSession,
  journal: Journal,
  code: IssueCode,
  message: string,
): void {
  journal.report(code, message, placeOf(row, field));
  journal.preserve({ sessionId: id, ...placeOf(row, field) });
}

/** Repetitions in reserve from a rating of perceived exertion: RIR = 10 - RPE. */
function readReserve(text: string): number | undefined {
  const rpe = readNumber(text);
  return rpe !== undefined && rpe >= 1 && rpe <= 10 && Number.isInteger(rpe * 2) ? 10 - rpe : undefined;
}
