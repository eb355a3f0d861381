import type { Journal } from "../journal";
import { createSurplusJoiner, type RecordPreparer } from "./surplusJoiner";
import type { ColumnMap } from "./columnMap";
import { listMissing, matchColumns, matchHeaderless } from "./matchColumns";
import type { TableFormat, Unfolding } from "./tableFormat";
import type { TextRecord } from "./textRecord";

/** What the first record of a table says. */
export interface TableHeader {
  /** The columns of the rows, after unfolding where the format does that. */
  readonly columns: ColumnMap;
  /** What is done to records before they are read, if anything. */
  readonly prepare: RecordPreparer | undefined;
  /** The header is cut off: the first record is a row itself. */
  readonly isRecord: boolean;
}

/** Reads the first record of a table; `undefined`, with an error in the journal, where it is not of the format. */
export function readHeader(first: TextRecord, format: TableFormat, journal: Journal): TableHeader | undefined {
  const { line } = first;
  const headerless = matchHeaderless(first.cells, format);
  if (headerless !== undefined) {
    journal.report("header-missing", `the first line holds a set; columns are taken in ${format.name}'s order`, { line });
  }
  const found = headerless ?? matchColumns(first.cells, format);
  const missing = listMissing(found, format).map((group) => group.flatMap((field) => format.columns[field]?.[0] ?? []).join(" or "));
  if (missing.length > 0) {
    journal.report("missing-column", `a table of ${format.name} needs the columns ${missing.join(", ")}`, { line });
    return undefined;
  }
  const unfolding = format.unfold?.(first.cells);
  const columns = unfolding?.columns ?? found;
  for (const place of columns.unknown) {
    const column = columns.names[place] ?? "";
    if (column === "") continue;
    journal.report("unknown-column", `${format.name} has no such column that is known here`, { line, column });
  }
  const prepare = unfolding === undefined ? createSurplusJoiner(columns, format) : unfoldAll(unfolding);
  return { columns, prepare, isRecord: headerless !== undefined };
}

function unfoldAll({ unfold }: Unfolding): RecordPreparer {
  return (records) => records.flatMap(unfold);
}
