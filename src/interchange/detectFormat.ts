import { foldText } from "../foundation/foldText";
import { checkText } from "../foundation/checkText";
import type { Opening } from "./fileFormat";
import { FILE_FORMATS, type FormatId } from "./formats";
import { prepareText } from "./prepareText";
import { blankSeparatorLine } from "./table/blankSeparatorLine";
import { createRecordSplitter } from "./table/splitRecords";
import { sniffDelimiter } from "./table/sniffDelimiter";

/** No known format needs more to be recognised. */
export const OPENING_CHARACTERS = 20_000;

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

/** The dialect that claims a text, of the named format or of any; a named format that does not is taken all the same. */
export function findFormat(text: string, named?: FormatId): (typeof FILE_FORMATS)[number] | undefined {
  const opening = readOpening(text);
  const offered = FILE_FORMATS.filter(({ id }) => named === undefined || id === named);
  return offered.find((format) => format.claims(opening)) ?? (named === undefined ? undefined : offered[0]);
}

/** Reads what formats are recognised by. */
function readOpening(raw: string): Opening {
  const text = blankSeparatorLine(prepareText(raw.slice(0, OPENING_CHARACTERS)).text).trimStart();
  const [line = ""] = text.split("\n", 1);
  const splitter = createRecordSplitter(sniffDelimiter(text), OPENING_CHARACTERS);
  const [first] = [...splitter.push(`${line}\n`), ...splitter.end()];
  const header = first?.cells ?? [];
  return { text, header, names: new Set(header.map(foldText)) };
}
