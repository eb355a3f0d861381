import type { CellFault } from "../cells/cell";
import type { Journal } from "../journal";
import type { TableField } from "../table/tableField";
import { columnOf, placeOf } from "../table/tableRow";
import type { TextRecord } from "../table/textRecord";
import { asPlanned } from "./asPlanned";
import { distanceField } from "./distanceReader";
import { createDoubtfulReader } from "./doubtfulReader";
import { createFieldReaders, type FieldTools } from "./fieldReaders";
import type { LoggedRow, SetRow } from "./loggedRow";
import type { SessionBook } from "./sessionBook";
import type { SessionDraft } from "./sessionDraft";

/** Worth a look: jump rope and sit-ups reach it, a barbell does not. Judgement. */
const UNUSUAL_REPETITIONS = 200;

/** What rows of one table are read with. */
export interface RowTools extends FieldTools {
  readonly book: SessionBook;
  readonly journal: Journal;
  /** Takes each row that was understood, with the session it belongs to. */
  readonly take: (row: LoggedRow, session: SessionDraft, record: TextRecord) => void;
}

/** Reads one record: it is taken as a row, or rejected in the journal. */
export type RowReader = (record: TextRecord) => void;

/**
 * Makes the reader of one table's rows.
 *
 * What makes a set (exercise, day, load, repetitions, time, distance) must be readable, else the row is rejected with its
 * first fault; effort and the like may be doubtful and are then preserved.
 */
export function createRowReader({ book, journal, take, ...tools }: RowTools): RowReader {
  const { columns } = tools;
  const read = createFieldReaders(tools);
  const doubtful = createDoubtfulReader(read, columns, journal);
  const fieldOfDistance = distanceField(columns);
  const restColumn = columnOf({ columns }, "seconds");

  /** Rejects a row by the first of its cells that cannot be used. */
  const rejectFirst = (record: TextRecord) => {
    const { cells } = record;
    const start = read.start(cells);
    const load = read.load(cells);
    const faults: readonly (readonly [TableField, CellFault | undefined])[] = [
      ["start", start.value === undefined ? (start.fault ?? MISSING_DATE) : undefined],
      ["exercise", read.exercise(cells) === undefined ? MISSING_EXERCISE : undefined],
      [load.field, load.cell.fault],
      ["reps", read.reps(cells).fault],
      ["seconds", read.seconds(cells).fault],
      [fieldOfDistance, read.distance(cells).fault],
      ["mark", UNREADABLE_MARK],
    ];
    for (const [field, fault] of faults) {
      if (fault === undefined) continue;
      journal.reject(fault.code, fault.message, placeOf({ record, columns }, field));
      return;
    }
  };

  return (record) => {
    const { cells, line } = record;
    const start = read.start(cells);
    const exercise = read.exercise(cells);
    const { cell: load, field: loadField } = read.load(cells);
    const reps = read.reps(cells);
    const seconds = read.seconds(cells);
    const distance = read.distance(cells);
    const mark = read.mark(cells);
    const isNothing = mark.fault !== undefined && load.value === undefined && (reps.value ?? 0) === 0;
    const hasFault = load.fault !== undefined || reps.fault !== undefined || seconds.fault !== undefined || distance.fault !== undefined;
    if (start.value === undefined || exercise === undefined || hasFault || isNothing) {
      rejectFirst(record);
      return;
    }
    const session = book.sessionOf(record, start.value);
    const { id } = session;
    const sessionNote = read.sessionNote(cells);
    if (sessionNote !== "" && !session.notes.includes(sessionNote)) session.notes.push(sessionNote);
    const note = read.entryNote(cells);
    if (mark.value?.row === "note") {
      take({ row: "note", line, exercise, note }, session, record);
      doubtful.keepAmounts(record, id, false);
      return;
    }
    if (mark.value?.row === "rest") {
      take({ row: "rest", line, sessionId: id, exercise, seconds: seconds.value, column: restColumn }, session, record);
      doubtful.keepAmounts(record, id, true);
      return;
    }
    doubtful.keepSecondAmounts(record, id, loadField, distance.value?.field);
    session.bodyMass ??= doubtful.bodyMass(record, id);
    if (reps.value !== undefined && reps.value > UNUSUAL_REPETITIONS) {
      journal.report("implausible-repetitions", `more than ${UNUSUAL_REPETITIONS} repetitions`, placeOf({ record, columns }, "reps"));
    }
    const { kind, toFailure, notDone } = doubtful.kind(record, id, mark);
    const row: SetRow = {
      row: "set",
      line,
      exercise,
      note,
      kind,
      toFailure,
      notDone,
      ordinal: mark.value?.ordinal ?? doubtful.ordinal(record, id),
      load: load.value,
      reps: reps.value,
      rir: doubtful.effort(record, id),
      extras: doubtful.extras(record, id, seconds.value, distance.value),
    };
    take(notDone && !doubtful.hasTarget ? asPlanned(row, { record, columns }, id, journal) : row, session, record);
  };
}

const MISSING_DATE: CellFault = { code: "unreadable-date", message: "the row has no date" };
const MISSING_EXERCISE: CellFault = { code: "missing-exercise", message: "the row names no exercise" };
const UNREADABLE_MARK: CellFault = {
  code: "unreadable-mark",
  message: "a row without load and repetitions, of a kind that is not known",
};
