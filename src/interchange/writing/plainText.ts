import { joinNotes } from "../rows/cleanNote";

const LINE_END = /\r\n?/gu;
const BREAK = /\s*\n\s*/gu;

/** A name as every table can hold it: on one line, without NUL characters and spaces around it. */
export function plainName(text: string): string {
  return unifyLineEnds(text).replace(BREAK, " ").trim();
}

/** Notes as every table can hold them: each on its own line, line breaks as readers make them. */
export function plainNotes(notes: readonly (string | undefined)[]): string {
  return joinNotes(notes.map((note = "") => unifyLineEnds(note)));
}

function unifyLineEnds(text: string): string {
  return text.replaceAll("\0", "").replace(LINE_END, "\n");
}
