import { daysBetween, isCalendarDate } from "../../../units/calendar";
import { momentOfEpoch } from "../../cells/momentOfEpoch";
import { readNumber } from "../../cells/readNumber";
import { saysSomething } from "../../cells/saysSomething";
import type { Journal } from "../../journal";
import type { NamedText } from "../../table/extraColumns";
import type { SectionTable } from "./openSection";
import { listKept, readKept } from "./sectionColumns";

/** When a workout was, as the cells of its rows. */
export interface WorkoutTimes {
  /** The day on the lifter's calendar. */
  readonly day: string;
  /** ISO 8601 in UTC; empty where the day alone is known. */
  readonly start: string;
  readonly end: string;
  /** Texts to preserve, among them start and end as written where they cannot be used. */
  readonly extra: readonly NamedText[];
}

/** Finds when a workout was; `day` is what the first of its rows says. */
export type WorkoutFinder = (id: string, day: string) => WorkoutTimes | undefined;

interface WorkoutRow {
  readonly start: string;
  readonly end: string;
  readonly line: number;
  readonly kept: readonly NamedText[];
}

/** Makes the finder of the workouts of one backup; `undefined` for one that is not listed. Each is read once. */
export function createWorkoutFinder(tables: readonly SectionTable[], journal: Journal): WorkoutFinder {
  const rows = new Map<string, WorkoutRow>();
  for (const table of tables) {
    const { records, cellOf } = table;
    const columns = listKept("WORKOUT SESSIONS", table);
    for (const record of records) {
      const kept = readKept(columns, record);
      rows.set(cellOf(record, "_id"), { start: cellOf(record, "starttime"), end: cellOf(record, "endtime"), line: record.line, kept });
    }
  }
  const read = new Map<string, WorkoutTimes>();
  return (id, day) => {
    const known = read.get(id);
    const row = rows.get(id);
    if (known !== undefined || row === undefined) return known;
    const start = writeEpoch(row.start);
    const fault = findFault(row.start, start, day);
    if (fault !== undefined) journal.report("doubtful-start", fault, { line: row.line, column: "starttime", text: row.start });
    const isUsed = fault === undefined && start !== undefined;
    const unused: readonly NamedText[] = [["starttime", row.start], ["endtime", row.end]];
    const times = isUsed
      ? { day, start, end: writeEpoch(row.end) ?? row.end, extra: row.kept }
      : { day, start: "", end: "", extra: [...unused.filter(([, text]) => saysSomething(text)), ...row.kept] };
    read.set(id, times);
    return times;
  };
}

/** Epoch seconds as a moment in UTC. */
function writeEpoch(text: string): string | undefined {
  const seconds = readNumber(text);
  const moment = seconds === undefined || seconds === 0 ? undefined : momentOfEpoch(seconds * 1000);
  return moment?.time === undefined ? undefined : `${moment.date}T${moment.time}Z`;
}

/** The lifter's day is the one in UTC, the one before or the one after. */
function findFault(text: string, start: string | undefined, day: string): string | undefined {
  if (text === "" || readNumber(text) === 0) return undefined;
  if (start === undefined) return "the start of the workout cannot be read; its day alone is known";
  if (!isCalendarDate(day) || Math.abs(daysBetween(day, start.slice(0, day.length))) <= 1) return undefined;
  return "the workout is dated on another day than it was started; its day alone was taken";
}
