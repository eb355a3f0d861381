import type { BinaryKind } from "../interchange/bytes/binaryKind";
import type { TextDecision } from "../interchange/bytes/textDecision";

const USUAL = "apps export their log as CSV or JSON";

/** What such a file may be, and what to do about it. */
const ADVICE: Partial<Record<BinaryKind, string>> = {
  "SQLite database": "perhaps a FitNotes backup; export the log as CSV in the app",
  "zip archive": "perhaps an Excel workbook, to be saved as CSV, or several files, to be unpacked",
  "gzip archive": "unpack it first",
  "Excel 97 workbook": "save it as CSV",
};

/** Says in one line why a file that is no text cannot be read. */
export function describeBinary({ kind }: Pick<TextDecision, "kind">): string {
  return kind === undefined ? `this is no text; ${USUAL}` : `this is a ${kind}, not a text: ${ADVICE[kind] ?? USUAL}`;
}
