import type { MassUnit } from "../../../units/mass";
import type { ColumnMap } from "../../table/columnMap";
import type { ExtraColumns, NamedText } from "../../table/extraColumns";
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
  readonly intervals: string;
  readonly note: string;
  readonly extra: readonly NamedText[];
}

/** A row without anything in it. */
export const NO_CELLS: BackupCells = {
  start: "", day: "", end: "", workout: "", exercise: "", order: "", load: "", reps: "", seconds: "", distance: "", setType: "",
  intervals: "", note: "", extra: [],
};

/** What stands in the column of set types of a row that only has something to preserve; no type that an app would write. */
export const NOTE_MARK = "(no set)";

const NAMES = [
  "mydate", "mydate", "endtime", "belongsession", "ename", "logs", "logs", "logs", "time", "distance", "set_type",
  "interval_logs", "mynote",
];
const FIRST_KEPT = 11;

/** Puts the cells of a set in the order of the columns. */
export type RecordWriter = (line: number, cells: BackupCells) => TextRecord;

/** The columns of the sets of a backup; the unit is the one of the account. */
export function backupColumns(unit: MassUnit | undefined, extra: ExtraColumns): ColumnMap {
  const load = unit === undefined ? "load" : unit === "kg" ? "loadKg" : "loadLb";
  const names = [...NAMES, ...extra.names];
  const columns = columnsOf(["start", "day", "end", "sessionNumber", "exercise", "order", load, "reps", "seconds", "distance", "mark"], names);
  const kept = names.map((_, place) => place).slice(FIRST_KEPT);
  return { ...columns, kept, ...(unit !== undefined && { unitEvidence: `the settings of the account say ${unit}` }) };
}

/** Makes the writer of records; one without extra texts lacks their cells, so that many sets stay small. */
export function createRecordWriter(extraColumns: ExtraColumns): RecordWriter {
  return (line, cells) => {
    const { start, day, end, workout, exercise, order, load, reps, seconds, distance, setType, intervals, note, extra } = cells;
    const own = [start, day, end, workout, exercise, order, load, reps, seconds, distance, setType, intervals, note];
    if (extra.length === 0) return { line, state: "sound", cells: own, names: NAMES };
    return { line, state: "sound", cells: [...own, ...extraColumns.write(extra)] };
  };
}
