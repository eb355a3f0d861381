import { isList } from "../json/isRecord";
import { parseJson } from "../json/parseJson";

/** One JSON value that should be a document, and where it stands. */
export interface ParsedDocument {
  readonly line: number;
  /** Its place in a list, `[3]`; empty for a document that stands alone. */
  readonly place: string;
  readonly data: unknown;
}

/** The documents of a text, and the lines that are no JSON. */
export interface ParsedText {
  readonly documents: readonly ParsedDocument[];
  readonly brokenLines: readonly number[];
}

/** Reads one document, a list of documents, or one or more documents a line; lines are read only where the whole is no JSON. */
export function parseDocuments(text: string): ParsedText {
  const whole = parseJson(text);
  if (whole !== undefined) return { documents: listDocuments(whole, 1), brokenLines: [] };
  const documents: ParsedDocument[] = [];
  const brokenLines: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const data = parseJson(line);
    if (data === undefined) brokenLines.push(index + 1);
    else for (const document of listDocuments(data, index + 1)) documents.push(document);
  }
  return { documents, brokenLines };
}

function listDocuments(data: unknown, line: number): readonly ParsedDocument[] {
  if (!isList(data)) return [{ line, place: "", data }];
  return data.map((document, index) => ({ line, place: `[${index}]`, data: document }));
}
