import type { ImportLimits } from "../importLimits";
import type { Journal } from "../journal";
import type { TextRecord } from "../table/textRecord";

/** Tells whether a record has its fields in their places; rejects it, with the reason in the journal, where it has not. */
export function isSoundRecord({ cells, line, state, names }: TextRecord, tableWidth: number, { maxFieldCharacters }: ImportLimits, journal: Journal): boolean {
  const place = () => ({ line, text: cells.join(" ") });
  if (state === "too-long" || hasLongCell(cells, maxFieldCharacters)) {
    journal.reject("field-too-long", `a field has more than ${maxFieldCharacters} characters`, place());
    return false;
  }
  const width = names?.length ?? tableWidth;
  const hasWidth = cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell.trim() === ""));
  if (!hasWidth) {
    const code = state === "misquoted" ? "unclosed-quote" : "wrong-number-of-fields";
    journal.reject(code, `the row has ${cells.length} fields, the header ${width}`, place());
    return false;
  }
  if (state === "misquoted") journal.report("stray-quote", "a quote stands where none belongs; taken as text", place());
  return true;
}

function hasLongCell(cells: readonly string[], most: number): boolean {
  for (const cell of cells) if (cell.length > most) return true;
  return false;
}
