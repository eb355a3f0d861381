import type { ImportIssue } from "../interchange/importIssue";
import { openColumnTally } from "./columnTally";
import { badUsage, writeJson, type CommandResult } from "./commandResult";
import type { Machine } from "./machine";
import type { Options } from "./parseOptions";
import { describeReading, readLogs, type LogReading } from "./readLogs";
import { wrapText } from "./wrapText";
import { writeAccounting, writePreserved, writeUnit, writeUnresolved, writeZone } from "./writeReading";
import { writeCount } from "./writeValues";

/** Issues of one kind beyond this many are counted, not listed. */
const ISSUES_SHOWN = 20;

/** `liftcore check FILE…`: status 1 when a row could not be used. */
export function checkCommand(options: Options, machine: Machine, width: number): CommandResult {
  if (options.files.length === 0) return badUsage("check needs at least one file");
  const read = readLogs(options.files, options, machine);
  if (!read.ok) return read.result;
  const rejected = read.readings.reduce((total, { report }) => total + report.accounting.rejected, 0);
  const output = options.json
    ? writeJson(read.readings.map(describeReading))
    : `${read.readings.map((reading) => writeReading(reading, width)).join("\n\n")}\n`;
  return rejected === 0
    ? { status: 0, output }
    : { status: 1, output, error: `${writeCount(rejected, "row")} could not be used` };
}

function writeReading({ path, report }: LogReading, width: number): string {
  const { format, accounting, unit, issues, unresolved, preserved } = report;
  const columns = openColumnTally();
  preserved.forEach(columns.add);
  const lines = [
    `${path}: ${format ?? "unknown format"}, ${writeAccounting(accounting)}`,
    ...writeUnit(unit),
    ...writeZone(issues),
    ...writeUnresolved(unresolved),
    ...writePreserved(columns.counts()),
    ...listIssues(issues),
  ];
  return lines.map((line) => wrapText(line, width, "  ")).join("\n");
}

function listIssues(issues: readonly ImportIssue[]): string[] {
  const codes = [...new Set(issues.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const alike = issues.filter((issue) => issue.code === code);
    const more = alike.length > ISSUES_SHOWN ? [`  … and ${alike.length - ISSUES_SHOWN} more like this`] : [];
    return [...alike.slice(0, ISSUES_SHOWN).map(writeIssue), ...more];
  });
}

function writeIssue({ severity, line, column, text, message }: ImportIssue): string {
  const where = column === undefined ? `line ${line}` : `line ${line}, ${column}`;
  return `${severity}: ${where}: ${message}${text === undefined ? "" : `, found ${JSON.stringify(text)}`}`;
}
