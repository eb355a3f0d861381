import { checkText } from "../foundation/checkText";
import { FILE_FORMATS, type FormatId } from "./formats";
import { prepareText } from "./prepareText";
import { readRecords } from "./table/readRecords";
import { sniffDelimiter } from "./table/sniffDelimiter";

/** No known format needs more to be recognised. */
const OPENING_CHARACTERS = 20_000;

/**
 * Names the format of a text by its beginning: the names of its columns in any order, language and delimiter, or what
 * our own document says of itself.
 *
 * @param text the text of a file, or its first 20 000 characters
 * @returns the id of the format, or `undefined` when none is recognised
 * @throws LiftcoreError `invalid-argument` when `text` is not text
 * @example
 * import { detectFormat } from "liftcore/interchange";
 * detectFormat("title;start_time;exercise_title;set_index;set_type;weight_kg;reps") // => "hevy"
 * detectFormat("name,colour") === undefined // => true
 */
export function detectFormat(text: string): FormatId | undefined {
  checkText("text", text);
  return findFormat(text)?.id;
}

/** The format that claims a text. */
export function findFormat(text: string): (typeof FILE_FORMATS)[number] | undefined {
  const opening = prepareText(text.slice(0, OPENING_CHARACTERS)).text.trimStart();
  const { records } = readRecords(opening, sniffDelimiter(opening), 1);
  const header = records[0]?.cells ?? [];
  return FILE_FORMATS.find((format) => format.claims({ text: opening, header }));
}
