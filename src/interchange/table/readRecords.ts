import Papa from "papaparse";
import type { Delimiter } from "./sniffDelimiter";

/** One record of a delimited text. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** The line it begins on, from 1. */
  readonly line: number;
  /** Its quotes are not in order. */
  readonly misquoted: boolean;
}

/** The records of a text; `truncated` when there are more lines than were asked for. */
export interface TextRecords {
  readonly records: readonly TextRecord[];
  readonly truncated: boolean;
}

/**
 * Splits a text into records. Blank lines are left out but counted.
 *
 * A quote that is never closed would swallow every line after it into one field; from such a record on, each line is
 * split by itself, so that one stray quote costs one row. The cost stays linear, because that happens once.
 */
export function readRecords(text: string, delimiter: Delimiter, maxRows: number): TextRecords {
  const { data, errors, meta } = Papa.parse<readonly string[]>(text, { delimiter, newline: "\n", preview: maxRows });
  const misquotedRows = new Set(errors.map(({ row }) => row));
  const records: TextRecord[] = [];
  let line = 1;
  for (const [row, cells] of data.entries()) {
    const misquoted = misquotedRows.has(row);
    const breaks = countLineBreaks(cells);
    if (misquoted && breaks > 0) {
      const rest = readLineByLine(text, delimiter, line, maxRows);
      return { records: records.concat(rest.records), truncated: rest.truncated };
    }
    if (!isBlank(cells)) records.push({ cells, line, misquoted });
    line += 1 + breaks;
  }
  return { records, truncated: meta.truncated };
}

function readLineByLine(text: string, delimiter: Delimiter, from: number, maxRows: number): TextRecords {
  const lines = text.split("\n");
  const records = lines.slice(from - 1, maxRows).map((content, offset) => {
    const { data, errors } = Papa.parse<readonly string[]>(content, { delimiter, newline: "\n" });
    return { cells: data[0] ?? [], line: from + offset, misquoted: errors.length > 0 };
  });
  return { records: records.filter(({ cells }) => !isBlank(cells)), truncated: lines.length > maxRows };
}

function countLineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) breaks += 1;
  }
  return breaks;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
