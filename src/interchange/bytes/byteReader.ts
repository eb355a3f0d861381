import type { TextEncoding } from "./textDecision";
import { decodeWindows1252 } from "./windows1252";

/** Reads the bytes of one text as they come; what belongs together is never split. Bytes that cannot be read are U+FFFD. */
export interface ByteReader {
  readonly read: (bytes: Uint8Array) => string;
  /** What is left when no more bytes come. */
  readonly end: () => string;
}

/** Makes a reader of bytes in a known encoding. A byte order mark is a character like others here. */
export function createByteReader(encoding: TextEncoding): ByteReader {
  if (encoding === "windows-1252") return { read: decodeWindows1252, end: () => "" };
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { read: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}
