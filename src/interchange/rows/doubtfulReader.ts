import type { Cell } from "../cells/cell";
import { ISSUE_CODES } from "../importIssue";
import type { Journal } from "../journal";
import { saysSomething } from "../cells/saysSomething";
import type { ColumnMap } from "../table/columnMap";
import { PLAIN_MARK, type Mark } from "../table/readMark";
import type { TableField } from "../table/tableField";
import { placeOf } from "../table/tableRow";
import type { TextRecord } from "../table/textRecord";
import type { FieldReaders } from "./fieldReaders";
import type { RowExtras, StatedDistance, StatedLoad, StatedTarget } from "./loggedRow";
import { settleFlags, settleMark, type SettledMark } from "./settleMark";

/** Reads what a set is still one without: what of it is doubtful is preserved, with an issue. */
export interface DoubtfulReader {
  readonly effort: (record: TextRecord, sessionId: string) => number | undefined;
  readonly kind: (record: TextRecord, sessionId: string, mark: Cell<Mark>) => SettledMark;
  readonly extras: (
    record: TextRecord,
    sessionId: string,
    seconds: number | undefined,
    distance: StatedDistance | undefined,
  ) => RowExtras | undefined;
  readonly ordinal: (record: TextRecord, sessionId: string) => number | undefined;
  /** Preserves a load, or a distance, that stands in a second column beside the one that was taken. */
  readonly keepSecondAmounts: (record: TextRecord, sessionId: string, load: TableField, distance: TableField | undefined) => void;
  /** Preserves what a row that is no set says of a set: all but the time of a rest, all but the text of a note. */
  readonly keepAmounts: (record: TextRecord, sessionId: string, isRest: boolean) => void;
  readonly bodyMass: (record: TextRecord, sessionId: string) => StatedLoad | undefined;
  /** The table has columns for what a set was meant to be. */
  readonly hasTarget: boolean;
}

/** Makes the reader of one table's doubtful fields. */
export function createDoubtfulReader(read: FieldReaders, columns: ColumnMap, journal: Journal): DoubtfulReader {
  const has = (...fields: readonly TableField[]) => fields.some((field) => columns.places[field] !== undefined);
  const hasFlags = has("status", "warmup", "amrap", "skipped");
  const hasTarget = has("targetLoad", "targetReps", "targetRpe");
  const hasEffort = has("rpe", "rir");
  const hasExtras = hasTarget || has("restSeconds", "superset", "setNote");
  const loads = LOADS.filter((field) => has(field));
  const distances = DISTANCES.filter((field) => has(field));
  const hasBodyMass = has("bodyMass", "bodyMassKg", "bodyMassLb");

  const settle = <Value>(record: TextRecord, sessionId: string, field: TableField, { value, fault }: Cell<Value>) => {
    if (fault === undefined) return value;
    const place = placeOf({ record, columns }, field);
    const rejects = ISSUE_CODES[fault.code].action === "row-rejected";
    journal.report(rejects ? "unreadable-value" : fault.code, fault.message, place);
    journal.preserve({ sessionId, ...place });
    return undefined;
  };

  /** Preserves a cell that says something the log has no place for beside another. */
  const keepCell = (record: TextRecord, sessionId: string, field: TableField) => {
    const place = placeOf({ record, columns }, field);
    if (saysSomething(place.text)) journal.preserve({ sessionId, ...place });
  };

  const keepOthers = (record: TextRecord, sessionId: string, fields: readonly TableField[], taken: TableField) => {
    for (const field of fields) if (field !== taken) keepCell(record, sessionId, field);
  };

  const readTarget = (record: TextRecord, sessionId: string): StatedTarget | undefined => {
    const { cells } = record;
    const mass = read.targetLoad(cells);
    const load = settle(record, sessionId, mass.field, mass.cell);
    const reps = settle(record, sessionId, "targetReps", read.targetReps(cells));
    const rir = settle(record, sessionId, "targetRpe", read.targetRpe(cells));
    return load === undefined && reps === undefined && rir === undefined ? undefined : { load, reps, rir };
  };

  return {
    hasTarget,
    bodyMass: (record, sessionId) => {
      if (!hasBodyMass) return undefined;
      const mass = read.bodyMass(record.cells);
      return settle(record, sessionId, mass.field, mass.cell);
    },
    /** Repetitions in reserve as such, else from the exertion; an exertion that says otherwise is preserved. */
    effort: (record, sessionId) => {
      if (!hasEffort) return undefined;
      const exertion = settle(record, sessionId, "rpe", read.rpe(record.cells));
      const reserve = settle(record, sessionId, "rir", read.rir(record.cells));
      if (exertion !== undefined && reserve !== undefined && exertion !== reserve) {
        const place = placeOf({ record, columns }, "rpe");
        journal.report("effort-conflict", "exertion and repetitions in reserve contradict each other; the latter was taken", place);
        journal.preserve({ sessionId, ...place });
      }
      return reserve ?? exertion;
    },
    kind: (record, sessionId, markCell) => {
      const { cells } = record;
      const mark = settle(record, sessionId, "mark", markCell) ?? PLAIN_MARK;
      if (!hasFlags) return settleMark(mark);
      const status = settle(record, sessionId, "status", read.status(cells)) ?? PLAIN_MARK;
      const flags = {
        warmup: settle(record, sessionId, "warmup", read.warmup(cells)),
        amrap: settle(record, sessionId, "amrap", read.amrap(cells)),
        skipped: settle(record, sessionId, "skipped", read.skipped(cells)),
      };
      const settled = settleFlags(mark, status, flags);
      for (const flag of ["warmup", "amrap"] as const) {
        if (flags[flag] === true && settled.kind !== flag) keepCell(record, sessionId, flag);
      }
      return settled;
    },
    ordinal: (record, sessionId) => settle(record, sessionId, "order", read.order(record.cells)),
    keepSecondAmounts: (record, sessionId, load, distance) => {
      if (loads.length > 1) keepOthers(record, sessionId, loads, load);
      if (distances.length > 1 && distance !== undefined) keepOthers(record, sessionId, distances, distance);
    },
    keepAmounts: (record, sessionId, isRest) => {
      for (const field of [...loads, ...distances, ...BESIDE_SETS, isRest ? "entryNote" : "seconds"] as const) {
        if (has(field)) keepCell(record, sessionId, field);
      }
    },
    extras: (record, sessionId, seconds, distance) => {
      const isTimed = seconds !== undefined || distance !== undefined;
      if (!hasExtras) return isTimed ? { ...NO_EXTRAS, seconds, distance } : undefined;
      const { cells } = record;
      const restSeconds = settle(record, sessionId, "restSeconds", read.restSeconds(cells));
      const target = hasTarget ? readTarget(record, sessionId) : undefined;
      const superset = read.superset(cells);
      const setNote = read.setNote(cells);
      const isPlain = !isTimed && restSeconds === undefined && target === undefined;
      return isPlain && superset === "" && setNote === "" ? undefined : { seconds, distance, restSeconds, target, superset, setNote };
    },
  };
}

const LOADS = ["loadKg", "loadLb", "load"] as const;
const DISTANCES = ["distance", "distanceKilometres", "distanceMiles", "distanceMetres"] as const;
const BESIDE_SETS = ["reps", "rpe", "rir", "restSeconds", "setNote", "superset", "targetLoad", "targetReps", "targetRpe"] as const;

const NO_EXTRAS: RowExtras = { seconds: undefined, distance: undefined, restSeconds: undefined, target: undefined, superset: "", setNote: "" };
