import type { TrainingLog } from "../../log/types";
import { buildLog } from "../rows/buildLog";
import { countUnresolved } from "../rows/countUnresolved";
import { decideUnit } from "../massUnits/decideUnit";
import type { ReadContext } from "../fileFormat";
import { importIssue } from "../importIssue";
import { readNothing, type FormatReading, type UnitReading } from "../formatReading";
import { openJournal, type Journal } from "../journal";
import type { SetRow } from "../rows/loggedRow";
import { listMissing, matchColumns, matchHeaderless } from "./matchColumns";
import { createNameResolver } from "../rows/nameResolver";
import { readRecords } from "./readRecords";
import { readRows } from "./readRows";
import { sniffDelimiter } from "./sniffDelimiter";
import type { TableFormat } from "./tableFormat";

/** Reads a table of sets: text to records, records to rows, rows to a log, each step noting what it could not use. */
export function readTable(text: string, format: TableFormat, { limits, catalogue, unit: given }: ReadContext): FormatReading {
  const { records, truncated } = readRecords(text, sniffDelimiter(text), limits.maxRows);
  if (truncated) return readNothing([importIssue("too-many-rows", `the text has more than ${limits.maxRows} lines`, { line: 1 })]);
  const [header, ...others] = records;
  const headerless = header === undefined ? undefined : matchHeaderless(header.cells, format);
  const columns = headerless ?? matchColumns(header?.cells ?? [], format);
  const missing = listMissing(columns, format).map((group) => group.flatMap((field) => format.columns[field]?.[0] ?? []).join(" or "));
  if (missing.length > 0) {
    const message = `a table of ${format.name} needs the columns ${missing.join(", ")}`;
    return readNothing([importIssue("missing-column", message, { line: header?.line ?? 1 })]);
  }
  const journal = openJournal();
  if (headerless !== undefined) {
    journal.report("header-missing", `the first line holds a set; columns are taken in ${format.name}'s order`, { line: 1 });
  }
  const data = headerless === undefined ? others : records;
  const rows = readRows(data, { format, columns, limits, journal });
  const sets = rows.filter((row) => row.row === "set");
  const resolve = createNameResolver(catalogue);
  const isBarbell = (exercise: string) => resolve(exercise).isBarbell;
  const unit = decideUnit(sets, { given, isPerRow: columns.places.loadUnit !== undefined, isBarbell, journal });
  reportDistances(sets, unit.reading, journal);
  const log = buildLog(rows, { resolve, unit, journal });
  const kept = countSets(log);
  const nonSets = rows.length - sets.length;
  return {
    log,
    unit: unit.reading,
    accounting: { rows: data.length, sets: kept, nonSets, rejected: data.length - kept - nonSets },
    issues: [...journal.issues].sort((a, b) => a.line - b.line),
    unresolved: countUnresolved(sets, resolve),
    preserved: journal.preserved,
  };
}

function countSets({ sessions }: TrainingLog): number {
  let count = 0;
  for (const { entries } of sessions) for (const { sets } of entries) count += sets.length;
  return count;
}

function reportDistances(rows: readonly SetRow[], { unit }: UnitReading, journal: Journal): void {
  const row = rows.find(({ distance }) => distance !== undefined && distance.unitMetres === undefined);
  if (row?.distance === undefined) return;
  const { column, text } = row.distance;
  const assumed = unit === "lb" ? "miles, as loads are in lb" : "kilometres";
  journal.report("distance-unit-assumed", `the file names no unit of distance; read as ${assumed}`, { line: row.line, column, text });
}
