/** Accents and variation selectors. Marks of other scripts stay: without them ダ reads タ and Hindi loses its vowels. */
const ACCENTS = /[\u0300-\u036F\uFE00-\uFE0F]+/gu;

/**
 * Reduces text to what two spellings of one name share: no case, accents, punctuation or repeated spaces.
 *
 * @param text any text
 * @returns lower-case words of letters and digits, one space apart
 * @example
 * import { foldText } from "liftcore/foundation";
 * foldText("  Elevação Pélvica (Barra) ") // => "elevacao pelvica barra"
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .replace(/ı/gu, "i")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
