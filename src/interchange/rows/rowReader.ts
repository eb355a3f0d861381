import type { Cell, CellFault } from "../cells/cell";
import type { Journal } from "../journal";
import { PLAIN_MARK, type Mark } from "../table/readMark";
import type { TableField } from "../table/tableFormat";
import { columnOf, placeOf } from "../table/tableRow";
import type { TextRecord } from "../table/textRecord";
import { distanceField } from "./distanceReader";
import { createFieldReaders, type FieldTools } from "./fieldReaders";
import type { LoggedRow, StatedDistance, StatedTarget } from "./loggedRow";
import type { SessionBook } from "./sessionBook";
import { settleFlags, settleMark, type SettledMark } from "./settleMark";

/** Worth a look: jump rope and sit-ups reach it, a barbell does not. Judgement. */
const UNUSUAL_REPETITIONS = 200;

/** What rows of one table are read with. */
export interface RowTools extends FieldTools {
  readonly book: SessionBook;
  readonly journal: Journal;
}

/** Reads one record. */
export type RowReader = (record: TextRecord) => LoggedRow | undefined;

/**
 * Makes the reader of one table's rows; `undefined` for a row that cannot be used, of which the journal then has an error.
 *
 * What makes a set (exercise, day, load, repetitions, time, distance) must be readable, else the row is rejected with its
 * first fault; effort and the like may be doubtful and are then preserved.
 */
export function createRowReader({ book, journal, ...tools }: RowTools): RowReader {
  const { columns } = tools;
  const read = createFieldReaders(tools);
  const has = (...fields: readonly TableField[]) => fields.some((field) => columns.places[field] !== undefined);
  const hasFlags = has("status", "warmup", "amrap", "skipped");
  const hasTarget = has("targetLoad", "targetReps", "targetRpe");
  const fieldOfDistance = distanceField(columns);
  const restColumn = columnOf({ columns }, "seconds");

  const reject = (record: TextRecord, field: TableField, { code, message }: CellFault) => {
    journal.reject(code, message, placeOf({ record, columns }, field));
    return undefined;
  };

  /** The value of a cell that may be doubtful: then its text is preserved, with an issue. */
  const settle = <Value>(record: TextRecord, sessionId: string, field: TableField, { value, fault }: Cell<Value>) => {
    if (fault === undefined) return value;
    const place = placeOf({ record, columns }, field);
    journal.report(fault.code, fault.message, place);
    journal.preserve({ sessionId, ...place });
    return undefined;
  };

  const readTarget = (record: TextRecord, sessionId: string): StatedTarget | undefined => {
    const { cells } = record;
    const mass = read.targetLoad(cells);
    const load = settle(record, sessionId, mass.field, mass.cell);
    const reps = settle(record, sessionId, "targetReps", read.targetReps(cells));
    const rir = settle(record, sessionId, "targetRpe", read.targetRpe(cells));
    return load === undefined && reps === undefined && rir === undefined ? undefined : { load, reps, rir };
  };

  /** Repetitions in reserve: as such, else from the exertion; an exertion that says otherwise is preserved. */
  const readEffort = (record: TextRecord, sessionId: string) => {
    const exertion = settle(record, sessionId, "rpe", read.rpe(record.cells));
    const reserve = settle(record, sessionId, "rir", read.rir(record.cells));
    if (exertion !== undefined && reserve !== undefined && exertion !== reserve) {
      const place = placeOf({ record, columns }, "rpe");
      journal.report("effort-conflict", "exertion and repetitions in reserve contradict each other; the latter was taken", place);
      journal.preserve({ sessionId, ...place });
    }
    return reserve ?? exertion;
  };

  const readKind = (record: TextRecord, sessionId: string, markCell: Cell<Mark>): SettledMark => {
    const { cells } = record;
    const mark = settle(record, sessionId, "mark", markCell) ?? PLAIN_MARK;
    if (!hasFlags) return settleMark(mark);
    return settleFlags(
      mark,
      settle(record, sessionId, "status", read.status(cells)) ?? PLAIN_MARK,
      {
        warmup: settle(record, sessionId, "warmup", read.warmup(cells)),
        amrap: settle(record, sessionId, "amrap", read.amrap(cells)),
        skipped: settle(record, sessionId, "skipped", read.skipped(cells)),
      },
    );
  };

  const readExtras = (record: TextRecord, sessionId: string, seconds: number | undefined, distance: StatedDistance | undefined) => {
    const { cells } = record;
    const restSeconds = settle(record, sessionId, "restSeconds", read.restSeconds(cells));
    const target = hasTarget ? readTarget(record, sessionId) : undefined;
    const superset = read.superset(cells);
    const setNote = read.setNote(cells);
    const isPlain = seconds === undefined && distance === undefined && restSeconds === undefined && target === undefined;
    return isPlain && superset === "" && setNote === "" ? undefined : { seconds, distance, restSeconds, target, superset, setNote };
  };

  return (record) => {
    const { cells, line } = record;
    const start = read.start(cells);
    if (start.value === undefined) return reject(record, "start", start.fault ?? MISSING_DATE);
    const exercise = read.exercise(cells);
    if (exercise === undefined) return reject(record, "exercise", MISSING_EXERCISE);
    const load = read.load(cells);
    if (load.cell.fault !== undefined) return reject(record, load.field, load.cell.fault);
    const reps = read.reps(cells);
    if (reps.fault !== undefined) return reject(record, "reps", reps.fault);
    const seconds = read.seconds(cells);
    if (seconds.fault !== undefined) return reject(record, "seconds", seconds.fault);
    const distance = read.distance(cells);
    if (distance.fault !== undefined) return reject(record, fieldOfDistance, distance.fault);
    const mark = read.mark(cells);
    if (mark.fault !== undefined && load.cell.value === undefined && (reps.value ?? 0) === 0) return reject(record, "mark", UNREADABLE_MARK);

    const session = book.sessionOf(record, start.value);
    const { id } = session;
    const sessionNote = read.sessionNote(cells);
    if (sessionNote !== "") session.notes.add(sessionNote);
    const note = read.entryNote(cells);
    if (mark.value?.row === "note") return { row: "note", line, session, exercise, note };
    if (mark.value?.row === "rest") return { row: "rest", line, session, exercise, seconds: seconds.value, column: restColumn };

    if (session.bodyMass === undefined) {
      const mass = read.bodyMass(cells);
      session.bodyMass = settle(record, id, mass.field, mass.cell);
    }
    if (reps.value !== undefined && reps.value > UNUSUAL_REPETITIONS) {
      journal.report("implausible-repetitions", `more than ${UNUSUAL_REPETITIONS} repetitions`, placeOf({ record, columns }, "reps"));
    }
    const { kind, toFailure, notDone } = readKind(record, id, mark);
    return {
      row: "set",
      line,
      session,
      exercise,
      note,
      kind,
      toFailure,
      notDone,
      ordinal: mark.value?.ordinal ?? read.order(cells).value,
      load: load.cell.value,
      reps: reps.value,
      rir: readEffort(record, id),
      extras: readExtras(record, id, seconds.value, distance.value),
    };
  };
}

const MISSING_DATE: CellFault = { code: "unreadable-date", message: "the row has no date" };
const MISSING_EXERCISE: CellFault = { code: "missing-exercise", message: "the row names no exercise" };
const UNREADABLE_MARK: CellFault = {
  code: "unreadable-mark",
  message: "a row without load and repetitions, of a kind that is not known",
};
