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
  /** The content of the cell to the left; empty for the first. */
  readonly left: string;
}

type Piece = Pick<Cell, "raw" | "start">;

interface Row {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** How a cell is changed: into a word, into a number, or in its last digit only. */
type Kind = "word" | "number" | "digit";

interface Loss {
  readonly line: number;
  readonly cell: Cell;
  readonly kind: Kind;
}

interface Exception {
  readonly because: string;
  readonly excuses: (loss: Loss, dialect: string) => boolean;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    because: "a unit beside no amount, or beside a zero, says nothing",
    excuses: ({ cell }, dialect) =>
      (/ unit$/iu.test(cell.column) || (dialect === "strong-android-headerless" && /^(?:6|10)$/u.test(cell.column))) &&
      /^[0.,]*$/u.test(cell.left),
  },
  {
    because: "the last digits of a converted load are noise; the load as it was typed is restored",
    excuses: ({ cell, kind }) => kind === "digit" && /\.\d{5}/u.test(cell.raw),
  },
  {
    because: "the number of a set is its place, which the order of the sets keeps",
    excuses: ({ cell, kind }, dialect) =>
      kind !== "word" &&
      (/^(?:set_index|Set|Set Order|Reihenfolge festlegen|Orden de la serie|Ordre de la série|Ordem da série)$/u.test(cell.column) ||
        (dialect === "strong-android-headerless" && cell.column === "4")),
  },
  {
    because: "a load in the other unit that rounds to the same is the same",
    excuses: ({ cell, kind }, dialect) => kind !== "word" && dialect === "stronglifts-2016-mdy" && cell.column === "Weight (KG)",
  },
  {
    because: "hours rounded to quarters give way to the clock",
    excuses: ({ cell, kind }, dialect) => kind !== "word" && dialect.startsWith("stronglifts-2026") && cell.column === "Duration (hours)",
  },
  {
    because: "a rest is one of the exercise it stands among",
    excuses: ({ cell }, dialect) => /^strong-ios-(?:de|es|rest)$/u.test(dialect) && /^(?:Exercise Name|Name der Übung|Nombre del ejercicio)$/u.test(cell.column),
  },
];

const FOLDER = "test/interchange/dialects";
const DIALECTS = readdirSync(FOLDER).filter((file) => file.endsWith(".csv")).map((file) => file.replace(".csv", ""));
const ROWS = 10;
/** No sample has fewer that can be changed. */
const MIN_ROWS = 2;
const WORD = "quokkaish";
/** Whole, so that they can be loads, repetitions, seconds and places in an order alike. */
const NUMBERS = ["37", "39"] as const;

/** Where a cell ends: a quote at its start runs to the next lone one before a delimiter or the end of the line. */
function cellAt(text: string, start: number, delimiter: string): string {
  const pattern = new RegExp(`"(?:[^"]|"")*"(?=${delimiter}|\\r|\\n|$)|[^${delimiter}\\r\\n]*`, "uy");
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}

function readRows(text: string): readonly (readonly Piece[])[] {
  const [opening = ""] = text.split("\n", 1);
  const delimiter = opening.split(";").length > opening.split(",").length ? ";" : ",";
  const rows: Piece[][] = [];
  let cells: Piece[] = [];
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

/** The first rows of data, without those of more cells than the header. */
function rowsToChange(text: string, hasHeader: boolean): readonly Row[] {
  const all = readRows(text);
  const [header = []] = all;
  const names = header.map(({ raw }, at) => (hasHeader ? withoutQuotes(raw) : String(at + 1)));
  return all
    .slice(hasHeader ? 1 : 0, ROWS + 1)
    .filter((cells) => cells.length <= names.length)
    .map((cells) => ({
      line: text.slice(0, cells[0]?.start).split(/\r\n|\n|\r/u).length,
      cells: cells.map((cell, at) => ({ ...cell, column: names[at] ?? "", left: withoutQuotes(cells[at - 1]?.raw ?? "") })),
    }));
}

/** All that a report says; ids of sessions tell nobody what stood in a cell. */
function shown({ log, issues, preserved }: ImportReport): string {
  return JSON.stringify({ sessions: log.sessions.map((session) => ({ ...session, id: "" })), issues, preserved });
}

/** Whether the row, or the whole file, is refused with an issue. */
function isRejected({ issues }: ImportReport, line: number): boolean {
  return issues.some(({ action, line: at }) => action === "nothing-read" || (action === "row-rejected" && at === line));
}

/** Another digit, never 0, in place of the last that is none of a time zone, a fraction of seconds or a fraction of zeros. */
function withOtherDigit(raw: string): string | undefined {
  const at = raw.search(/\d(?=(?:\.0+)?(?:[^\d]*|(?:\.\d+)?Z"?| \+0000)$)/u);
  return at < 0 ? undefined : `${raw.slice(0, at)}${((Number(raw[at]) + 3) % 9) + 1}${raw.slice(at + 1)}`;
}

interface Report {
  readonly report: ImportReport;
  readonly text: string;
}

/** Which changes of a cell the report does not show; `read` gives the report of the file with other content in the cell. */
function lostKinds(raw: string, line: number, original: string, read: (content: string) => Report): readonly Kind[] {
  const put = (content: string) => read(raw.startsWith('"') ? `"${content}"` : content);
  const lost: Kind[] = [];
  const worded = put(WORD);
  if (!worded.text.toLowerCase().includes(WORD) && !isRejected(worded.report, line)) lost.push("word");

  const [one, other] = NUMBERS;
  const numbered = put(one);
  if (!isRejected(numbered.report, line) && numbered.text === put(other).text) lost.push("number");

  const tweaked = withOtherDigit(raw);
  const digit = tweaked === undefined ? undefined : read(tweaked);
  if (digit?.text === original && !isRejected(digit.report, line)) lost.push("digit");
  return lost;
}

function findLosses(dialect: string): readonly Loss[] {
  const text = readFileSync(`${FOLDER}/${dialect}.csv`, "utf8");
  const { options }: { readonly options: ImportOptions } = JSON.parse(readFileSync(`${FOLDER}/${dialect}.json`, "utf8"));
  const read = (changed: string): Report => {
    const report = importLog(changed, options);
    return { report, text: shown(report) };
  };
  const original = read(text).text;
  return rowsToChange(text, !dialect.includes("headerless")).flatMap(({ line, cells }) =>
    cells.flatMap((cell) => {
      const { raw, start } = cell;
      const readWith = (content: string) => read(`${text.slice(0, start)}${content}${text.slice(start + raw.length)}`);
      return lostKinds(raw, line, original, readWith).map((kind) => ({ line, cell, kind }));
    }),
  );
}

const found = new Map<string, readonly Loss[]>();

function lossesOf(dialect: string): readonly Loss[] {
  const losses = found.get(dialect) ?? findLosses(dialect);
  found.set(dialect, losses);
  return losses;
}

const inWords = ({ line, cell, kind }: Loss) => `line ${line}, ${cell.column}: another ${kind} in place of ${cell.raw || "nothing"}`;

describe("what stands in a cell", () => {
  it.each(DIALECTS)("does not vanish from %s", (dialect) => {
    const losses = lossesOf(dialect).filter((loss) => !EXCEPTIONS.some(({ excuses }) => excuses(loss, dialect)));
    expect(losses.map(inWords)).toEqual([]);
  });

  it.each(EXCEPTIONS)("vanishes only where $because", ({ excuses }) => {
    expect(DIALECTS.some((dialect) => lossesOf(dialect).some((loss) => excuses(loss, dialect)))).toBe(true);
  });

  it("is looked for in every dialect", () => {
    for (const dialect of DIALECTS) {
      const rows = rowsToChange(readFileSync(`${FOLDER}/${dialect}.csv`, "utf8"), !dialect.includes("headerless"));
      expect(rows.length, dialect).toBeGreaterThanOrEqual(MIN_ROWS);
    }
  });
});
