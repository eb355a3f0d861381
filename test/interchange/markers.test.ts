/**
 * Nothing vanishes: whatever stands in a cell of an app's table is in the log, among the preserved values or in an issue,
 * or its row is rejected. Each cell of the first rows of every dialect is changed in turn, and the report must show it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importLog, type ImportReport } from "../../src/interchange/importLog";
import type { ImportOptions } from "../../src/interchange/importOptions";

interface Cell {
  /** As the header has it; its number from 1 in a file without a header. */
  readonly column: string;
  /** As it stands in the file, quotes included. */
  readonly raw: string;
  readonly start: number;
}

interface Row {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** How a cell is changed: into a word, into a number, or in its last digit only. */
type Kind = "word" | "number" | "digit";

interface Loss {
  readonly line: number;
  readonly column: string;
  readonly kind: Kind;
  readonly text: string;
}

interface Exception {
  readonly dialect: RegExp;
  readonly column: RegExp;
  readonly kinds: readonly Kind[];
  readonly because: string;
}

const EXCEPTIONS: readonly Exception[] = [];

const FOLDER = "test/interchange/dialects";
const DIALECTS = readdirSync(FOLDER).filter((file) => file.endsWith(".csv")).map((file) => file.replace(".csv", ""));
const ROWS = 10;
const WORD = "quokkaish";
/** Whole, so that they can be loads, repetitions, seconds and places in an order alike. */
const NUMBERS = ["37", "39"] as const;

/** Where a cell ends: a quote at its start runs to the next lone one before a delimiter or the end of the line. */
function cellAt(text: string, start: number, delimiter: string): string {
  const pattern = new RegExp(`"(?:[^"]|"")*"(?=${delimiter}|\\r|\\n|$)|[^${delimiter}\\r\\n]*`, "uy");
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}

function readRows(text: string): readonly (readonly Omit<Cell, "column">[])[] {
  const [opening = ""] = text.split("\n", 1);
  const delimiter = opening.split(";").length > opening.split(",").length ? ";" : ",";
  const rows: Omit<Cell, "column">[][] = [];
  let cells: Omit<Cell, "column">[] = [];
  for (let start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length; ) {
    const raw = cellAt(text, start, delimiter);
    cells.push({ raw, start });
    start += raw.length;
    const isInRow = text[start] === delimiter;
    start += text.startsWith("\r\n", start) ? 2 : 1;
    if (isInRow && start < text.length) continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

const withoutQuotes = (raw: string) => raw.replace(/^"(.*)"$/su, "$1");

/** The first rows of data that have as many cells as the header. */
function rowsToChange(text: string, hasHeader: boolean): readonly Row[] {
  const all = readRows(text);
  const [header = []] = all;
  const names = header.map(({ raw }, at) => (hasHeader ? withoutQuotes(raw) : String(at + 1)));
  return all
    .slice(hasHeader ? 1 : 0, ROWS + 1)
    .filter((cells) => cells.length === names.length)
    .map((cells) => ({
      line: text.slice(0, cells[0]?.start).split(/\r\n|\n|\r/u).length,
      cells: cells.map((cell, at) => ({ ...cell, column: names[at] ?? "" })),
    }));
}

/** All that a report says; ids of sessions tell nobody what stood in a cell. */
function shown({ log, issues, preserved }: ImportReport): string {
  return JSON.stringify({ sessions: log.sessions.map((session) => ({ ...session, id: "" })), issues, preserved });
}

function isRejected({ issues }: ImportReport, line: number): boolean {
  return issues.some((issue) => issue.action === "row-rejected" && issue.line === line);
}

/** Another digit in place of the last that is none of a zone or a fraction of zeros. */
function withOtherDigit(raw: string): string | undefined {
  const at = raw.search(/\d(?=(?:\.0+)?(?:[^\d]*|(?:\.\d+)?Z"?| \+0000)$)/u);
  return at < 0 ? undefined : `${raw.slice(0, at)}${raw[at] === "4" ? "5" : "4"}${raw.slice(at + 1)}`;
}

function lossesOf(dialect: string): readonly Loss[] {
  const text = readFileSync(`${FOLDER}/${dialect}.csv`, "utf8");
  const { options }: { readonly options: ImportOptions } = JSON.parse(readFileSync(`${FOLDER}/${dialect}.json`, "utf8"));
  const original = shown(importLog(text, options));
  const losses: Loss[] = [];
  for (const { line, cells } of rowsToChange(text, !dialect.includes("headerless"))) {
    for (const { column, raw, start } of cells) {
      const readWith = (cell: string) => importLog(`${text.slice(0, start)}${cell}${text.slice(start + raw.length)}`, options);
      const put = (content: string) => readWith(raw.startsWith('"') ? `"${content}"` : content);
      const lose = (kind: Kind) => losses.push({ line, column, kind, text: raw });

      const worded = put(WORD);
      if (!shown(worded).toLowerCase().includes(WORD) && !isRejected(worded, line)) lose("word");

      const [one, other] = [put(NUMBERS[0]), put(NUMBERS[1])];
      if (shown(one) === shown(other) && !isRejected(one, line)) lose("number");

      const tweaked = withOtherDigit(raw);
      if (tweaked === undefined) continue;
      const digit = readWith(tweaked);
      if (shown(digit) === original && !isRejected(digit, line)) lose("digit");
    }
  }
  return losses;
}

const excuses = (dialect: string, { column, kind }: Loss) =>
  EXCEPTIONS.filter((exception) => exception.dialect.test(dialect) && exception.column.test(column) && exception.kinds.includes(kind));

describe("what stands in a cell", () => {
  it.each(DIALECTS)("does not vanish from %s", (dialect) => {
    expect(lossesOf(dialect).filter((loss) => excuses(dialect, loss).length === 0)).toEqual([]);
  });
});
