import { parseJson } from "../json/parseJson";
import type { CsvColumn, CsvKind } from "./csvColumns";
import { readCsvText, readCsvWords } from "./csvText";

/** An object as read, before it is checked. */
export interface CsvObject {
  [field: string]: unknown;
}

/** What the cells of one part say: the object, or the first column that cannot be read. */
export type CsvReading = { readonly ok: true; readonly value: CsvObject } | { readonly ok: false; readonly column: string; readonly message: string };

const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

/** Reads the cells of one part of a row, a session, an entry or a set; an empty cell is an absent field. */
export function readCsvCells<Part>(columns: readonly CsvColumn<Part>[], cellOf: (name: string) => string): CsvReading {
  const value: CsvObject = {};
  for (const { name, kind, path } of columns) {
    const cell = cellOf(name);
    if (cell === "") continue;
    const read = readCell(cell, kind);
    if (read === undefined) return { ok: false, column: name, message: MESSAGES[kind] };
    place(value, path, read);
  }
  return { ok: true, value };
}

const MESSAGES: Readonly<Record<CsvKind, string>> = {
  text: "not a text",
  number: "not a number of at least 0 in plain digits",
  flag: "neither true nor false",
  words: "not a list of words",
  json: "not a JSON object",
  object: "must be true or empty",
};

function readCell(cell: string, kind: CsvKind): unknown {
  switch (kind) {
    case "text":
      return readCsvText(cell);
    case "words":
      return readCsvWords(cell);
    case "number":
      return NUMBER.test(cell.trim()) ? Number(cell) : undefined;
    case "json":
      return parseJson(readCsvText(cell));
    case "flag":
    case "object":
      return readFlag(cell.trim().toLowerCase(), kind);
  }
}

/** Spreadsheets write TRUE. */
function readFlag(word: string, kind: "flag" | "object"): unknown {
  if (word === "true") return kind === "flag" ? true : {};
  return word === "false" && kind === "flag" ? false : undefined;
}

function place(object: CsvObject, [field, inner, innermost]: CsvColumn<never>["path"], value: unknown): void {
  if (inner === undefined) {
    object[field] = value;
    return;
  }
  const own = childOf(object, field);
  if (innermost === undefined) own[inner] = value;
  else childOf(own, inner)[innermost] = value;
}

function childOf(object: CsvObject, field: string): CsvObject {
  const found = object[field];
  if (isObject(found)) return found;
  const made: CsvObject = {};
  object[field] = made;
  return made;
}

function isObject(value: unknown): value is CsvObject {
  return typeof value === "object" && value !== null;
}
