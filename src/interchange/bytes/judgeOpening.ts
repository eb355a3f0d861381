import { findBinaryKind } from "./binaryKind";
import { markedEncoding } from "./byteOrderMark";
import { createByteReader } from "./byteReader";
import { judgeUtf8 } from "./judgeUtf8";
import type { TextDecision } from "./textDecision";

/** How many bytes are judged by. */
export const SAMPLE_BYTES = 65_536;
/**
 * UTF-16 has a zero beside each Latin letter, digit and delimiter, also where the words are of another script. The shares
 * are judgement: at least one pair in five with a zero on one side, at most one in fifty on the other.
 */
const ZERO_SHARE = { least: 0.2, most: 0.02 } as const;
/** Of fewer, one stray zero would be a pattern. */
const FEWEST_PAIRS = 8;
/**
 * Where more characters than this are controls, there is no text; of random bytes one in ten is. A few are damage, however
 * short the text. Both figures are judgement.
 */
const CONTROLS_ALLOWED = { count: 8, share: 0.05 } as const;
/** Those below U+0020, but tabs and ends of lines, and U+007F. */
const CONTROLS = /(?![\t-\r\u0080-\u009F])\p{Cc}/gu;

/**
 * Decides what the beginning alone can decide: a file of some program, an encoding named by a byte order mark, or UTF-16
 * by its zeros. `undefined` when the text is one of UTF-8 and Windows-1252, which only its first accent will show.
 */
export function judgeOpening(bytes: Uint8Array): TextDecision | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const stated = judgeMark(sample) ?? guessByZeros(sample);
  const kind = findBinaryKind(sample);
  if (kind === undefined && !hasManyControls(sample, stated)) return stated;
  const { encoding } = stated ?? judgeUtf8(sample, false);
  return { encoding, certain: false, binary: true, ...(kind !== undefined && { kind }) };
}

function judgeMark(sample: Uint8Array): TextDecision | undefined {
  const encoding = markedEncoding(sample);
  if (encoding === undefined) return undefined;
  return { encoding, certain: encoding !== "utf-8" || judgeUtf8(sample, false).certain };
}

function guessByZeros(sample: Uint8Array): TextDecision | undefined {
  const pairs = Math.floor(sample.length / 2);
  if (pairs < FEWEST_PAIRS) return undefined;
  let first = 0;
  let second = 0;
  for (let place = 0; place < pairs * 2; place += 2) {
    if (sample[place] === 0) first += 1;
    if (sample[place + 1] === 0) second += 1;
  }
  const isMostly = (many: number, few: number) => many >= pairs * ZERO_SHARE.least && few <= pairs * ZERO_SHARE.most;
  if (isMostly(second, first)) return { encoding: "utf-16le", certain: false };
  return isMostly(first, second) ? { encoding: "utf-16be", certain: false } : undefined;
}

function hasManyControls(sample: Uint8Array, stated: TextDecision | undefined): boolean {
  const text = createByteReader(stated?.encoding ?? "utf-8").read(sample);
  const count = text.match(CONTROLS)?.length ?? 0;
  return count > CONTROLS_ALLOWED.count && count > text.length * CONTROLS_ALLOWED.share;
}
