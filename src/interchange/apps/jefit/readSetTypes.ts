import type { SectionTable } from "./openSection";

/** Finds the type of a set by the id of its exercise log and its place there, from 0; empty for a plain or unlisted one. */
export type SetTypeFinder = (logId: string, index: number) => string;

const PLAIN = "default";

/**
 * Makes the finder of one backup. The section repeats newer sets one by one with their loads in pounds; only their types
 * stand nowhere else.
 */
export function createSetTypeFinder(tables: readonly SectionTable[]): SetTypeFinder {
  const types = new Map<string, string>();
  for (const { records, cellOf } of tables) {
    for (const record of records) {
      const type = cellOf(record, "set_type");
      if (type !== "" && type !== PLAIN) types.set(`${cellOf(record, "exercise_log_id")}\n${cellOf(record, "set_index")}`, type);
    }
  }
  return types.size === 0 ? () => "" : (logId, index) => types.get(`${logId}\n${index}`) ?? "";
}
