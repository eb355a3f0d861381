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
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ı/gu, "i")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
