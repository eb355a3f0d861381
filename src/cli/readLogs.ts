import { importLog, type ImportReport } from "../interchange/importLog";
import { emptyLog, mergeLogs } from "../log/mergeLogs";
import type { TrainingLog } from "../log/types";
import { badInput, type CommandResult } from "./commandResult";
import { importOptionsOf, type ReadOptions } from "./importOptionsOf";
import type { Machine } from "./machine";
import { readTextFile } from "./readTextFile";

/** A file that was read. */
export interface LogReading {
  readonly path: string;
  readonly report: ImportReport;
}

/** The log of all files together, or why one of them cannot be used. */
export type LogsRead =
  | { readonly ok: true; readonly log: TrainingLog; readonly readings: readonly LogReading[] }
  | { readonly ok: false; readonly result: CommandResult };

/** Reads and joins files; a file that gives nothing at all ends the command. */
export function readLogs(paths: readonly string[], options: ReadOptions, machine: Machine): LogsRead {
  const wanted = importOptionsOf(options);
  const readings: LogReading[] = [];
  for (const path of paths) {
    const file = readTextFile(path, machine);
    if (!file.ok) return file;
    const report = importLog(file.text, wanted);
    const fatal = report.issues.find(({ action }) => action === "nothing-read");
    if (fatal !== undefined) return { ok: false, result: badInput(`${path}: ${fatal.message}`) };
    readings.push({ path, report });
  }
  const log = readings.map(({ report }) => report.log).reduce(mergeLogs, emptyLog);
  return { ok: true, log, readings };
}

/** What is said of a file as data: everything but the log itself, which goes into the answers. */
export function describeReading({ path, report }: LogReading) {
  const { format, unit, accounting, issues, unresolved, preserved } = report;
  return { path, format, unit, accounting, issues, unresolved, preserved };
}
