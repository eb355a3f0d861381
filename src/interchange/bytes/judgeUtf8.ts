import type { TextDecision } from "./textDecision";

const BEYOND_ASCII = /[\u0080-\u{10FFFF}]/u;

/**
 * Tells UTF-8 from Windows-1252: accents in the latter are no sound UTF-8. A text cut off within its last character is
 * still UTF-8 when it has others beyond ASCII, which a chance would not make sound.
 *
 * @param bytes the text, or a part of it that does not begin within a character
 * @param isWhole false when more bytes follow, so that the last character may be incomplete
 */
export function judgeUtf8(bytes: Uint8Array, isWhole: boolean): TextDecision {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  try {
    text = decoder.decode(bytes, { stream: true });
    if (isWhole) decoder.decode();
    return { encoding: "utf-8", certain: true };
  } catch {
    return { encoding: BEYOND_ASCII.test(text) ? "utf-8" : "windows-1252", certain: false };
  }
}
