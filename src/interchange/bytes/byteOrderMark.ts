import type { TextEncoding } from "./textDecision";

const MARKS: readonly { readonly encoding: TextEncoding; readonly mark: readonly number[] }[] = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
];

/** The encoding that a byte order mark at the beginning names; `undefined` without one. */
export function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  return findMark(bytes)?.encoding;
}

/** The bytes behind the byte order mark, not copied. */
export function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(findMark(bytes)?.mark.length ?? 0);
}

function findMark(bytes: Uint8Array) {
  return MARKS.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte));
}
