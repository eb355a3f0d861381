import { isCalendarDate } from "../../../units/calendar";
import { readNumber } from "../../cells/readNumber";
import { readRepetitions } from "../../cells/readRepetitions";
import type { RecordsContext } from "../../table/defineRecordsFormat";
import type { TextRecord } from "../../table/textRecord";
import { isSoundRecord } from "../../rows/isSoundRecord";
import { NO_CELLS, NOTE_MARK, type BackupCells, type RecordWriter } from "./backupColumns";
import type { WorkoutFinder } from "./listWorkouts";
import type { SectionTable } from "./openSection";
import type { SetTypeFinder } from "./readSetTypes";
import { listKept, readKept } from "./sectionColumns";

/** What the rows of exercise logs are read with. */
export interface LogTools extends RecordsContext {
  readonly write: RecordWriter;
  readonly workoutOf: WorkoutFinder;
  readonly setTypeOf: SetTypeFinder;
  /** Takes note of each row that has its cells, in order, with the id of its exercise. */
  readonly seen: (exercise: string, cells: BackupCells) => void;
  /** Takes note of a row whose workout is not listed. */
  readonly missed: (line: number) => void;
}

const NO_WORKOUT = "0";
/** Seconds rested, before or after each set: that is not attested, so they are preserved. These are none. */
const NO_INTERVALS = /^[0.,\s]*$/u;

const BY = /x/iu;

/** Gives the sets of one section of exercise logs: of each row one for every `45x12` in its cell of logs. */
export function* readExerciseLogs(table: SectionTable, tools: LogTools): Generator<TextRecord> {
  const { header, records, cellOf } = table;
  const kept = listKept("EXERCISE LOGS", table);
  const { limits, journal, workoutOf, setTypeOf, seen, missed } = tools;
  for (const record of records) {
    if (!isSoundRecord(record, header.length, limits, journal)) continue;
    const { line } = record;
    const workout = cellOf(record, "belongsession");
    const day = cellOf(record, "mydate");
    const times = workoutOf(workout, day);
    if (times === undefined && workout !== "" && workout !== NO_WORKOUT) missed(line);
    const intervals = cellOf(record, "interval_logs");
    const { extra = [], ...when } = times ?? { day };
    const shared: BackupCells = { ...NO_CELLS, ...settleDay(when), exercise: cellOf(record, "ename"), workout: workout === NO_WORKOUT ? "" : workout };
    seen(cellOf(record, "eid"), shared);
    const once = { intervals: NO_INTERVALS.test(intervals) ? "" : intervals, extra: [...extra, ...readKept(kept, record)] };
    yield* readSets(line, cellOf(record, "logs"), { ...shared, ...once }, shared, (index) => setTypeOf(cellOf(record, "_id"), index), tools);
  }
}

/** The sets of one cell; what is preserved of the row stands beside the first, and beside the next where that will be rejected. */
function* readSets(
  line: number,
  logs: string,
  first: BackupCells,
  others: BackupCells,
  setTypeOf: (index: number) => string,
  { journal, write }: Pick<LogTools, "journal" | "write">,
): Generator<TextRecord> {
  if (logs === "") {
    yield write(line, { ...first, setType: NOTE_MARK });
    return;
  }
  let own = first;
  for (const [index, piece] of logs.split(",").entries()) {
    const [load = "", reps = "", ...more] = piece.split(BY).map((part) => part.trim());
    if (load === "" || reps === "" || more.length > 0) {
      journal.reject("unreadable-number", "a set is written as load x repetitions", { line, column: "logs", text: piece });
      continue;
    }
    const cells = { ...own, order: String(index + 1), load, reps, setType: setTypeOf(index) };
    yield write(line, cells);
    if (isTaken(cells)) own = others;
  }
}

/** Tells whether a set can be read; one of nothing at all, of a type that may not be known, may not. */
function isTaken({ load, reps, setType }: BackupCells): boolean {
  const mass = readNumber(load);
  const repetitions = readRepetitions(reps);
  if (mass === undefined || repetitions.fault !== undefined) return false;
  return setType === "" || mass > 0 || repetitions.value !== 0;
}

/** A day that is no plain date stands where a start is read, in all the spellings dates have. */
function settleDay<When extends { readonly day: string; readonly start?: string }>(when: When): When {
  if (isCalendarDate(when.day)) return when;
  return { ...when, day: "", start: when.start === undefined || when.start === "" ? when.day : when.start };
}
