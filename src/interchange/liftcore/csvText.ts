import { guardFormula, unguardFormula } from "../cells/formulaGuard";

/** What a table of text cannot hold as it is, and an empty text, which is not the same as none. */
const ESCAPES = [["\\", "\\\\"], ["\r", "\\r"], ["\0", "\\0"]] as const;
const EMPTY = "\\e";
const SPACE = "\\s";
const ESCAPED = /\\([\\r0es])/gu;
const MEANINGS = new Map([["\\", "\\"], ["r", "\r"], ["0", "\0"], ["e", ""], ["s", " "]]);

/** Writes a text so that it comes back exactly: `\\`, `\r`, `\0`, `\e` for an empty one; made safe for spreadsheets. */
export function writeCsvText(text: string): string {
  return text === "" ? EMPTY : guardFormula(escape(text));
}

/** Reads what {@link writeCsvText} wrote. */
export function readCsvText(cell: string): string {
  return unescape(unguardFormula(cell));
}

/** Writes words one space apart, `\s` for a space in one of them; `\e` for an empty list. */
export function writeCsvWords(words: readonly string[]): string {
  if (words.length === 0) return EMPTY;
  return guardFormula(words.map((word) => escape(word).replaceAll(" ", SPACE)).join(" "));
}

/** Reads what {@link writeCsvWords} wrote. */
export function readCsvWords(cell: string): readonly string[] {
  return cell === EMPTY ? [] : unguardFormula(cell).split(" ").map(unescape);
}

function escape(text: string): string {
  return ESCAPES.reduce((escaped, [character, written]) => escaped.replaceAll(character, written), text);
}

function unescape(text: string): string {
  return text.includes("\\") ? text.replace(ESCAPED, (_, letter: string) => MEANINGS.get(letter) ?? "") : text;
}
