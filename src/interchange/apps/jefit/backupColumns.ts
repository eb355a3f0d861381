import type { MassUnit } from "../../../units/mass";
import type { ColumnMap } from "../../table/columnMap";
import { columnsOf } from "../../table/matchColumns";
import type { TextRecord } from "../../table/textRecord";

/** One set of a backup, cell by cell; what it has not is empty. */
export interface BackupCells {
  /** The moment the workout began, or the day as written where that is no plain date. */
  readonly start: string;
  readonly day: string;
  readonly end: string;
  readonly workout: string;
  readonly exercise: string;
  readonly order: string;
  readonly load: string;
  readonly reps: string;
  readonly seconds: string;
  readonly distance: string;
  readonly setType: string;
  /** Texts to preserve. */
  readonly unusedStart: string;
  readonly intervals: string;
  readonly note: string;
}

/** A row without anything in it. */
export const NO_CELLS: BackupCells = {
  start: "", day: "", end: "", workout: "", exercise: "", order: "", load: "", reps: "", seconds: "", distance: "", setType: "",
  unusedStart: "", intervals: "", note: "",
};

/** What stands in the column of set types of a row that only has something to preserve; no type that an app would write. */
export const NOTE_MARK = "(no set)";

const NAMES = [
  "mydate", "mydate", "endtime", "belongsession", "ename", "logs", "logs", "logs", "time", "distance", "set_type", "starttime",
  "interval_logs", "mynote",
];
const FIRST_KEPT = 11;

/** The columns of the sets of a backup; the unit is the one of the account. */
export function backupColumns(unit: MassUnit | undefined): ColumnMap {
  const load = unit === undefined ? "load" : unit === "kg" ? "loadKg" : "loadLb";
  const columns = columnsOf(
    ["start", "day", "end", "sessionNumber", "exercise", "order", load, "reps", "seconds", "distance", "mark"],
    NAMES,
  );
  const kept = NAMES.map((_, place) => place).slice(FIRST_KEPT);
  return { ...columns, kept, ...(unit !== undefined && { unitEvidence: `the settings of the account say ${unit}` }) };
}

/** Puts the cells of a set in the order of the columns. */
export function backupRecord(line: number, cells: BackupCells): TextRecord {
  const { start, day, end, workout, exercise, order, load, reps, seconds, distance, setType, unusedStart, intervals, note } = cells;
  return {
    line,
    state: "sound",
    cells: [start, day, end, workout, exercise, order, load, reps, seconds, distance, setType, unusedStart, intervals, note],
  };
}
