import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../test/interchange/dialects/", import.meta.url);

/** The sample of each dialect: its text, and for tables the cells of each line of it. */
export function readFixtures() {
  return readdirSync(FOLDER)
    .filter((file) => /\.(?:csv|txt|source\.json)$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, FOLDER), "utf8");
      const delimiter = file.endsWith(".csv") ? findDelimiter(text) : undefined;
      return { name: file.replace(/\..*$/, ""), text, delimiter, rows: delimiter === undefined ? [] : readRows(text, delimiter) };
    });
}

/** The delimiter that stands most often in the first line. */
export function findDelimiter(text) {
  const [line] = text.split("\n", 1);
  const counts = [",", ";", "\t", "|"].map((delimiter) => [line.split(delimiter).length, delimiter]);
  return counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

/** Cells with their quotes, line by line: good enough to mutate. */
export function readRows(text, delimiter) {
  return text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "")
    .map((line) => splitLine(line, delimiter));
}

function splitLine(line, delimiter) {
  const cells = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at <= line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    if (at < line.length && (isQuoted || line[at] !== delimiter)) continue;
    cells.push(line.slice(from, at));
    from = at + 1;
  }
  return cells;
}
