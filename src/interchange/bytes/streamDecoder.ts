import { withoutMark } from "./byteOrderMark";
import { createByteReader } from "./byteReader";
import { judgeOpening, SAMPLE_BYTES } from "./judgeOpening";
import { judgeUtf8 } from "./judgeUtf8";
import type { TextDecision } from "./textDecision";

/** Reads the bytes of a file of unknown encoding as they come. */
export interface StreamDecoder {
  readonly push: (bytes: Uint8Array) => string;
  /** What is left when no more bytes come. */
  readonly end: () => string;
}

/** What is done with the next bytes: the text they give, and what is done with those after them. */
type Stage = (bytes: Uint8Array, isLast: boolean) => { readonly text: string; readonly next: Stage };

/**
 * Makes a decoder that judges a file by its first 65 536 bytes. Where they leave open whether it is UTF-8 or Windows-1252,
 * ASCII is passed on, and as many bytes from the first accent on decide.
 */
export function createStreamDecoder(report: (decision: TextDecision) => void): StreamDecoder {
  let stage = gather((bytes, isLast) => {
    const decision = judgeOpening(bytes);
    return decision === undefined ? passAscii(report)(bytes, isLast) : settle(decision, report)(withoutMark(bytes), isLast);
  });
  const take = (bytes: Uint8Array, isLast: boolean) => {
    const { text, next } = stage(bytes, isLast);
    stage = next;
    return text;
  };
  return { push: (bytes) => take(bytes, false), end: () => take(new Uint8Array(), true) };
}

/** Holds copies of the bytes until there are enough to judge by. */
function gather(judge: Stage): Stage {
  const held: Uint8Array[] = [];
  let size = 0;
  const stage: Stage = (bytes, isLast) => {
    if (bytes.length > 0) held.push(new Uint8Array(bytes));
    size += bytes.length;
    return size < SAMPLE_BYTES && !isLast ? { text: "", next: stage } : judge(join(held, size), isLast);
  };
  return stage;
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

/** Passes on bytes that are the same in both encodings. */
function passAscii(report: (decision: TextDecision) => void): Stage {
  const ascii = createByteReader("utf-8");
  const judge: Stage = (bytes, isLast) => settle(judgeUtf8(bytes, isLast), report)(bytes, isLast);
  const stage: Stage = (bytes, isLast) => {
    const end = endOfAscii(bytes);
    if (end === bytes.length) {
      if (isLast) report({ encoding: "utf-8", certain: true });
      return { text: ascii.read(bytes), next: stage };
    }
    const { text, next } = gather(judge)(bytes.subarray(end), isLast);
    return { text: ascii.read(bytes.subarray(0, end)) + text, next };
  };
  return stage;
}

function endOfAscii(bytes: Uint8Array): number {
  let end = 0;
  for (const byte of bytes) {
    if (byte > 0x7f) return end;
    end += 1;
  }
  return end;
}

function settle(decision: TextDecision, report: (decision: TextDecision) => void): Stage {
  report(decision);
  const reader = createByteReader(decision.encoding);
  const stage: Stage = (bytes, isLast) => ({ text: reader.read(bytes) + (isLast ? reader.end() : ""), next: stage });
  return stage;
}
