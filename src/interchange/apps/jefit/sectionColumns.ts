import { saysSomething } from "../../cells/saysSomething";
import type { NamedText } from "../../table/extraColumns";
import type { TextRecord } from "../../table/textRecord";
import type { SectionTable } from "./openSection";

/** Numbers and times of rows in the app's own tables, which say nothing outside them. */
const BOOKKEEPING = ["row_id", "USERID", "TIMESTAMP", "_id", "eid", "belongSys", "day_id", "day_item_id", "auto_generated"] as const;

/** The sections whose rows are read, and what of them is; the other columns known of them are preserved without remark. */
const SECTIONS = {
  "EXERCISE LOGS": { read: ["belongsession", "mydate", "interval_logs", "ename", "logs"], kept: ["record", "logTime"] },
  "CARDIO LOGS": { read: ["mydate", "ename", "name", "time", "duration", "distance"], kept: ["calorie", "speed"] },
  "WORKOUT SESSIONS": {
    read: ["starttime", "endtime"],
    kept: ["total_time", "workout_time", "rest_time", "wasted_time", "total_exercise", "total_weight", "recordbreak"],
  },
  NOTES: { read: ["mynote"], kept: [] },
} as const;

/** The name of a section of which rows are read. */
export type ReadSection = keyof typeof SECTIONS;

/** The sections of which rows are read. */
export const READ_SECTIONS = ["EXERCISE LOGS", "CARDIO LOGS", "WORKOUT SESSIONS", "NOTES"] as const satisfies readonly ReadSection[];

/** A column whose texts are preserved. */
export interface KeptColumn {
  readonly name: string;
  readonly place: number;
  readonly isKnown: boolean;
}

/** Lists the columns of a section that are preserved: all that are not read, also the second of two with one name. */
export function listKept(section: ReadSection, { header }: SectionTable): readonly KeptColumn[] {
  const first = new Set<string>([...BOOKKEEPING, ...SECTIONS[section].read]);
  const known = new Set<string>(SECTIONS[section].kept);
  return header.flatMap((name, place) => (first.delete(name) ? [] : [{ name, place, isKnown: known.delete(name) }]));
}

/** The texts of such columns in a record. */
export function readKept(columns: readonly KeptColumn[], { cells }: TextRecord): readonly NamedText[] {
  return columns.map(({ name, place }) => [name, cells[place]?.trim() ?? ""] as const).filter(([, text]) => saysSomething(text));
}
