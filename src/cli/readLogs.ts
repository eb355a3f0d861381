import { importLog, type ImportReport } from "../interchange/importLog";
import type { FormatId } from "../interchange/formats";
import { emptyLog, mergeLogs } from "../log/mergeLogs";
import type { TrainingLog } from "../log/types";
import type { MassUnit } from "../units/mass";
import { badInput, type CommandResult, type Machine } from "./commandResult";

/** A file that was read. */
export interface LogReading {
  readonly path: string;
  readonly report: ImportReport;
}

/** What the user may say about the files. */
export interface ReadOptions {
  readonly format?: FormatId;
  readonly unit?: MassUnit;
}

/** The log of all files together, or why one of them cannot be used. */
export type LogsRead =
  | { readonly ok: true; readonly log: TrainingLog; readonly readings: readonly LogReading[] }
  | { readonly ok: false; readonly result: CommandResult };

/** Reads and joins files; a file that gives nothing at all ends the command. */
export function readLogs(paths: readonly string[], { format, unit }: ReadOptions, machine: Machine): LogsRead {
  const wanted = { ...(format === undefined ? {} : { format }), ...(unit === undefined ? {} : { unit }) };
  const readings: LogReading[] = [];
  for (const path of paths) {
    const text = machine.readText(path);
    if (text === undefined) return { ok: false, result: badInput(`cannot read ${path}`) };
    const report = importLog(text, wanted);
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
