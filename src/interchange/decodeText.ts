import { describeValue } from "../foundation/describeValue";
import { refuseArgument } from "../foundation/refuseArgument";
import { withoutMark } from "./bytes/byteOrderMark";
import { createByteReader } from "./bytes/byteReader";
import { isBytes } from "./bytes/isBytes";
import { judgeOpening } from "./bytes/judgeOpening";
import { judgeUtf8 } from "./bytes/judgeUtf8";
import type { TextDecision } from "./bytes/textDecision";

/** A text, and how its bytes were read. */
export interface DecodedText extends TextDecision {
  /** Without its byte order mark; bytes that cannot be read in `encoding` are U+FFFD. */
  readonly text: string;
}

/**
 * Reads the bytes of a file as text. A byte order mark names the encoding; without one it is UTF-16 by the pattern of its
 * zeros, UTF-8 where that is sound, and Windows-1252 otherwise. Whatever the bytes are, there is an answer: a file that
 * is no text is said to be `binary`, with its `kind` where its first bytes tell.
 *
 * A text has at most some 500 million characters in the engines of today; larger files are for `decodeStream`.
 *
 * @param bytes the whole file
 * @returns the text, its encoding, whether that is certain, and what else the bytes may be
 * @throws LiftcoreError `invalid-argument` when `bytes` is no Uint8Array
 * @example
 * import { decodeText } from "liftcore/interchange";
 * decodeText(new Uint8Array([0x53, 0xe9, 0x72, 0x69, 0x65])) // => { "text": "Série", "encoding": "windows-1252", "certain": false }
 * decodeText(new Uint8Array([0xff, 0xfe, 0x6b, 0x00, 0x67, 0x00])).text // => "kg"
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (!isBytes(bytes)) refuseArgument("bytes", `must be a Uint8Array, got ${describeValue(bytes)}`);
  const decision = judgeOpening(bytes) ?? judgeUtf8(bytes, true);
  const reader = createByteReader(decision.encoding);
  return { text: reader.read(withoutMark(bytes)) + reader.end(), ...decision };
}
