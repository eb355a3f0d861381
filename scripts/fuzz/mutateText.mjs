import { findDelimiter, readRows } from "./fixtures.mjs";
import { LONG_TOKENS, TOKENS } from "./tokens.mjs";

/** Changes a text in one of many ways; `other` is a second text to splice with. */
export function mutateText(text, other, random) {
  const changed = random.pick(WAYS)(text, random, other);
  return changed.length > 3_000_000 ? changed.slice(0, 3_000_000) : changed;
}

const anyPlace = (text, random) => random.below(text.length + 1);
const shortSpan = (text, random) => {
  const from = anyPlace(text, random);
  return [from, from + random.between(0, random.chance(0.8) ? 8 : 200)];
};
const token = (random) => (random.chance(0.004) ? random.pick(LONG_TOKENS) : random.pick(TOKENS));
const insert = (text, at, part) => text.slice(0, at) + part + text.slice(at);

const onLines = (change) => (text, random, other) => {
  const lines = text.split("\n");
  change(lines, random, other);
  return lines.join("\n");
};

const onCells = (change) => (text, random) => {
  const delimiter = findDelimiter(text);
  const rows = readRows(text, delimiter);
  if (rows.length === 0) return text;
  return change(rows, random, delimiter)
    .map((cells) => cells.join(delimiter))
    .join("\n");
};

const anyCell = (rows, random) => {
  const row = random.pick(rows);
  return [row, random.below(row.length)];
};

const asCell = (text, random, delimiter) => (random.chance(0.7) && (text.includes(delimiter) || text.includes('"') || text.includes("\n")) ? `"${text.replaceAll('"', '""')}"` : text);

const WAYS = [
  (text, random) => insert(text, anyPlace(text, random), token(random)),
  (text, random) => {
    const at = anyPlace(text, random);
    return text.slice(0, at) + String.fromCharCode(random.chance(0.7) ? random.below(128) : random.below(65_536)) + text.slice(at + 1);
  },
  (text, random) => {
    const [from, to] = shortSpan(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from, to] = shortSpan(text, random);
    return insert(text, to, text.slice(from, to));
  },
  (text, random) => (random.chance(0.5) ? text.slice(0, anyPlace(text, random)) : text.slice(anyPlace(text, random))),
  (text, random, other) => text.slice(0, anyPlace(text, random)) + other.slice(anyPlace(other, random)),
  onLines((lines, random) => lines.splice(random.below(lines.length), 1)),
  onLines((lines, random) => lines.splice(random.below(lines.length), 0, random.pick(lines))),
  onLines((lines, random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b], lines[a]];
  }),
  onLines((lines, random) => lines.splice(random.below(lines.length), 0, lines[0])),
  onLines((lines, random) => lines.splice(0, 0, ...Array.from({ length: random.between(1, 3) }, () => random.pick(["", " ", ",,,", "sep=,", "\uFEFF"])))),
  onLines((lines, random, other) => lines.splice(random.below(lines.length), 0, ...other.split("\n"))),
  onLines((lines, random) => {
    const [first, ...others] = lines.splice(0);
    const times = random.chance(0.01) ? 400 : random.between(2, 6);
    lines.push(first, ...Array.from({ length: times }, () => others).flat());
  }),
  onLines((lines) => lines.splice(0, 1)),
  onLines((lines) => {
    const [first, ...others] = lines.splice(0);
    lines.push(first, ...others.reverse());
  }),
  (text, random) => text.replaceAll("\n", random.pick(["\r\n", "\r", "\n\n", "\n\r", " \n", "\u2028"])),
  (text, random) => text.replaceAll(findDelimiter(text), random.pick([",", ";", "\t", "|"])),
  (text, random) => text.replaceAll(random.pick(['"', ".", "-", ":", " ", "0", "1"]), random.pick(["", "'", ",", "/", " ", "9"])),
  onCells((rows, random, delimiter) => {
    const [row, place] = anyCell(rows, random);
    row[place] = asCell(token(random), random, delimiter);
    return rows;
  }),
  onCells((rows, random, delimiter) => {
    const place = random.below(rows[0].length);
    for (const row of rows.slice(1)) if (random.chance(0.5)) row[place] = asCell(token(random), random, delimiter);
    return rows;
  }),
  onCells((rows, random) => {
    const [a, b] = [anyCell(rows, random), anyCell(rows, random)];
    [a[0][a[1]], b[0][b[1]]] = [b[0][b[1]], a[0][a[1]]];
    return rows;
  }),
  onCells((rows, random) => {
    const [row, place] = anyCell(rows, random);
    if (random.chance(0.5)) row.splice(place, 1);
    else row.splice(place, 0, random.pick(["", "1", "x"]));
    return rows;
  }),
  onCells((rows, random) => {
    const order = rows[0].map((_, place) => [random.unit(), place]).sort(([a], [b]) => a - b);
    return rows.map((row) => order.map(([, place]) => row[place] ?? ""));
  }),
  onCells((rows, random) => {
    const place = random.below(rows[0].length);
    for (const row of rows) row.splice(place, 1);
    return rows;
  }),
  onCells((rows, random) => {
    const [from, to] = [random.below(rows[0].length), random.below(rows[0].length + 1)];
    return rows.map((row) => row.toSpliced(to, 0, row[from] ?? ""));
  }),
  onCells((rows, random) => rows.map((row) => row.map((cell) => (cell.startsWith('"') || random.chance(0.5) ? cell : `"${cell}"`)))),
];
