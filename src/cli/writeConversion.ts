import { formats } from "../interchange/formats";
import type { Conversion, ConversionTask } from "./conversion";
import type { IssueCount } from "./issueTally";
import { wrapText } from "./wrapText";
import { writeAccounting, writePreserved, writeUnit, writeZone } from "./writeReading";
import { writeCount } from "./writeValues";

/** Formats that hold all that a log can have. */
const HOLD_EVERYTHING = ["liftcore", "liftcore-csv"];
/** The format that has the values back which importing it preserved. */
const GIVES_BACK = "openweight";

/** Writes in some lines what came of a conversion. */
export function writeConversion({ path, to }: ConversionTask, out: string | undefined, conversion: Conversion, width: number): string {
  const { format, accounting, sessions, unit, issues, losses, preserved } = conversion;
  const where = out === undefined ? "" : ` to ${out}`;
  const lines = [
    `${path}: ${format ?? "unknown format"}, ${writeAccounting(accounting)}; ${writeCount(sessions, "session")} written${where} as ${to}`,
    ...writeUnit(unit),
    ...writeZone(issues),
    ...issues.map(writeIssueCount),
    ...writeLosses(nameOf(to), to, losses),
    ...writePreserved(preserved),
    ...writeLeftBehind(conversion, to),
  ];
  return `${lines.map((line) => wrapText(line, width, "  ")).join("\n")}\n`;
}

/** The same as data. */
export function describeConversion({ path, to }: ConversionTask, out: string | undefined, conversion: Conversion) {
  const { format, encoding, sessions, accounting, unit, issues, unresolved, preserved, losses } = conversion;
  return { path, format, encoding, to, out, sessions, accounting, unit, issues, unresolved, preserved, losses };
}

/** A writer that could give preserved values back gets none where the file is converted piece by piece. */
function writeLeftBehind({ format, preserved, losses }: Conversion, to: string): string[] {
  if (to !== GIVES_BACK || format !== GIVES_BACK || losses !== undefined || preserved.length === 0) return [];
  return ["Those values are not in the new file, as it was written piece by piece; files up to 20 MB, not from a pipe, get them back."];
}

function nameOf(to: string): string {
  return formats.find(({ id }) => id === to)?.name ?? to;
}

function writeIssueCount({ code, count, first }: IssueCount): string {
  const { severity, line, column, text, message } = first;
  const where = column === undefined ? `line ${line}` : `line ${line}, ${column}`;
  const found = text === undefined ? "" : `, found ${JSON.stringify(text)}`;
  return `${severity}: ${code}, ${count === 1 ? "in" : `${writeCount(count, "time")}, first in`} ${where}: ${message}${found}`;
}

function writeLosses(name: string, to: string, losses: Conversion["losses"]): string[] {
  if (losses !== undefined) {
    return losses.length === 0 ? [] : [`Lost or changed in ${name}, with how often: ${losses.map(({ field, losses: count }) => `${field === "" ? "whole sessions" : field} (${count})`).join(", ")}.`];
  }
  if (HOLD_EVERYTHING.includes(to)) return [];
  return [`${name} does not hold all that a log can have. What it holds is said under exportLog in the reference; files up to 20 MB get a list.`];
}
