import type { Accounting, UnitReading, UnresolvedName } from "../interchange/formatReading";
import type { ImportIssue } from "../interchange/importIssue";
import { formatMass } from "../units/formatMass";
import type { ColumnCount } from "./columnTally";
import { writeCount } from "./writeValues";

/** Writes what became of the rows of a file. */
export function writeAccounting({ rows, sets, nonSets, rejected }: Accounting): string {
  return `${writeCount(rows, "row")} = ${writeCount(sets, "set")} + ${nonSets} not sets + ${rejected} unusable`;
}

/** Writes the unit of the loads, how sure that is, and how they read otherwise where it is a guess. */
export function writeUnit({ unit, how, confidence, evidence, alternative }: UnitReading): string[] {
  const lines = [`Loads: ${unit}, ${how}, ${Math.round(confidence * 100)} % sure: ${evidence.join("; ")}.`];
  if (alternative === undefined) return lines;
  const { exercise, asRead, otherwise } = alternative.heaviest;
  return [...lines, `If that is wrong, say --unit ${alternative.unit}: the heaviest load, ${exercise}, is read as ${formatMass(asRead)} and would be ${formatMass(otherwise)}.`];
}

/** Writes that times were taken for UTC, where that is a guess. */
export function writeZone(issues: readonly Pick<ImportIssue, "code">[]): string[] {
  if (!issues.some(({ code }) => code === "time-zone-assumed")) return [];
  return ["Times were taken for UTC: where you train elsewhere, say so with --time-zone Europe/Rome, or late sessions stand on the wrong day."];
}

/** Writes the names of lifts that the catalogue does not have. */
export function writeUnresolved(unresolved: readonly UnresolvedName[]): string[] {
  if (unresolved.length === 0) return [];
  return [`Lifts not in the catalogue, kept by their own names, with sets: ${unresolved.map(({ name, rows }) => `${name} (${rows})`).join(", ")}.`];
}

/** Writes how many values of which columns are not in the log. */
export function writePreserved(columns: readonly ColumnCount[]): string[] {
  if (columns.length === 0) return [];
  return [`No place in a log, with values: ${columns.map(({ column, count }) => `${column} (${count})`).join(", ")}.`];
}
