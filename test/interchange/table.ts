/** Small tables in the shape of an app's export. */
import { importLog, type ImportReport } from "../../src/interchange/importLog";
import type { ImportOptions } from "../../src/interchange/importOptions";
import type { ExerciseEntry, SetRecord } from "../../src/log/types";

/** Joins lines as a file has them. */
export function lines(...all: readonly string[]): string {
  return all.join("\n");
}

/** Imports lines. */
export function read(all: readonly string[], options: ImportOptions = {}): ImportReport {
  return importLog(lines(...all), options);
}

export function entriesOf({ log }: ImportReport): readonly ExerciseEntry[] {
  return log.sessions.flatMap(({ entries }) => entries);
}

export function setsOf(report: ImportReport): readonly SetRecord[] {
  return entriesOf(report).flatMap(({ sets }) => sets);
}

export function codesOf({ issues }: ImportReport): readonly string[] {
  return issues.map(({ code }) => code);
}
