import type { BinaryKind } from "./binaryKind";

/** The encodings in which logs are read. */
export const TEXT_ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;

/** One of {@link TEXT_ENCODINGS}. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** How bytes are read as text, and whether they are text at all. */
export interface TextDecision {
  readonly encoding: TextEncoding;
  /** True where a byte order mark names the encoding or the bytes are sound UTF-8; false for the likeliest guess. */
  readonly certain: boolean;
  /** The bytes are no text but a file of some program. */
  readonly binary?: true;
  /** Which, where its first bytes tell. */
  readonly kind?: BinaryKind;
}
