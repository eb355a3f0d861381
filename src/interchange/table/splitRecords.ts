import Papa from "papaparse";
import { countLineBreaks } from "./countLineBreaks";
import { findSwallower } from "./findSwallower";
import type { Delimiter } from "./sniffDelimiter";
import type { TextRecord } from "./textRecord";

/** Splits a text that comes in pieces into records; each call gives the records that are complete. */
export interface RecordSplitter {
  readonly push: (text: string) => readonly TextRecord[];
  readonly end: () => readonly TextRecord[];
}

/** The parser that papaparse feeds chunk by chunk; it leaves out the last record, which may go on in the next chunk. */
interface ChunkParser {
  readonly parse: (text: string, base: number, leaveLast: boolean) => ChunkResult;
}

interface ChunkResult {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row?: number }[];
  /** Where the last complete record ends. */
  readonly meta: { readonly cursor: number; readonly truncated: boolean };
}

/** After a record that swallowed others so many are split at once, then twice as many, until all: the next may be near. */
const CAREFUL_RECORDS = 8;
const MOST_CAREFUL_RECORDS = 4096;
const SHOWN_OF_LONG = 200;

/**
 * Makes a splitter. Blank lines are left out but counted. A quote that is never closed, or only in a later record, would
 * swallow whole rows into one field: such a record is split again line by line, so that a stray quote costs one row, and
 * no text costs more than a fixed multiple of its length. `longest` is the most characters a record may have.
 */
export function createRecordSplitter(delimiter: Delimiter, longest: number): RecordSplitter {
  const parser: ChunkParser = new Papa.Parser({ delimiter, newline: "\n" });
  const parserFor = (most: number): ChunkParser =>
    most === Infinity ? parser : new Papa.Parser({ delimiter, newline: "\n", preview: most, fastMode: false });
  const records: TextRecord[] = [];
  let rest = "";
  let line = 1;
  let isSkipping = false;

  const add = (cells: readonly string[], state: TextRecord["state"], breaks: number) => {
    if (!isBlank(cells)) records.push({ cells, line, state });
    line += 1 + breaks;
  };

  const addAll = (data: ChunkResult["data"], misquoted: ReadonlySet<number | undefined>, hasBreaks: boolean) => {
    let row = 0;
    for (const cells of data) {
      add(cells, misquoted.has(row) ? "misquoted" : "sound", hasBreaks ? countLineBreaks(cells) : 0);
      row += 1;
    }
  };

  const addLines = (text: string) => {
    for (const content of text.split("\n")) {
      const { data, errors } = parser.parse(content, 0, false);
      add(data[0] ?? [], errors.length > 0 ? "misquoted" : "sound", 0);
    }
  };

  const split = (whole: string, isLast: boolean) => {
    let text = whole;
    let most = Infinity;
    while (text !== "") {
      const { data, errors, meta } = parserFor(most).parse(text, 0, !isLast);
      const misquoted = new Set(errors.map(({ row }) => row));
      const isWhole = isLast && !meta.truncated;
      const hasBreaks = countLineEnds(text, meta.cursor) + (isWhole ? 1 : 0) !== data.length;
      const swallower = hasBreaks ? findSwallower(data, misquoted) : undefined;
      if (swallower === undefined) {
        addAll(data, misquoted, hasBreaks);
        text = text.slice(meta.cursor);
        if (!meta.truncated) return text;
        most = most < MOST_CAREFUL_RECORDS ? 2 * most : Infinity;
        continue;
      }
      addAll(data.slice(0, swallower.row), misquoted, hasBreaks);
      const from = findLine(text, swallower.linesBefore);
      const to = findLine(text, swallower.linesBefore + swallower.lines);
      addLines(text.slice(from, Math.max(from, to - 1)));
      text = text.slice(to);
      most = CAREFUL_RECORDS;
    }
    return "";
  };

  /** A record that does not end: the line alone where it has line ends, else nothing until the next one. */
  const cutLong = (text: string) => {
    const end = text.lastIndexOf("\n");
    if (end !== -1) {
      addLines(text.slice(0, end));
      return text.slice(end + 1);
    }
    records.push({ cells: [text.slice(0, SHOWN_OF_LONG)], line, state: "too-long" });
    isSkipping = true;
    return "";
  };

  const skip = (text: string) => {
    const end = text.indexOf("\n");
    if (end === -1) return "";
    isSkipping = false;
    line += 1;
    return text.slice(end + 1);
  };

  const finish = () => records.splice(0);
  return {
    push: (text) => {
      rest = split(isSkipping ? skip(text) : rest + text, false);
      if (rest.length > longest) rest = cutLong(rest);
      return finish();
    },
    end: () => {
      split(rest, true);
      rest = "";
      return finish();
    },
  };
}

function countLineEnds(text: string, until: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < until; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** Where a line begins, from 0; the end of the text when it has fewer. */
function findLine(text: string, lines: number): number {
  let at = 0;
  for (let passed = 0; passed < lines; passed += 1) {
    const end = text.indexOf("\n", at);
    if (end === -1) return text.length + 1;
    at = end + 1;
  }
  return at;
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}
