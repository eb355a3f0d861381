/** The bytes 0x80 to 0x9F of Windows-1252 (WHATWG Encoding Standard); five stand for themselves. */
const UPPER =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

const FIRST_UPPER = 0x80;
/** How many characters one call may be given; engines limit the number of arguments. */
const PIECE = 8192;

/**
 * Reads bytes as Windows-1252. Not by TextDecoder, which reads 0x80 to 0x9F wrongly in Node from 20.18.3 and 22.13 on,
 * for years (nodejs/node issue 60888).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return pieces.join("").replace(/[\u0080-\u009F]/gu, (character) => UPPER.charAt(character.charCodeAt(0) - FIRST_UPPER));
}
