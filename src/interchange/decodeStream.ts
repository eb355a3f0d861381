import { describeValue } from "../foundation/describeValue";
import { refuseArgument } from "../foundation/refuseArgument";
import { isBytes } from "./bytes/isBytes";
import { createStreamDecoder } from "./bytes/streamDecoder";
import type { TextDecision } from "./bytes/textDecision";
import { createTextJoiner } from "./bytes/textJoiner";

/**
 * Makes a stream that turns the bytes of a file into text, as `decodeText` does, in bounded memory. The first 65 536 bytes
 * are held back to judge by; where they leave open whether the file is UTF-8 or Windows-1252, as many from the first
 * byte beyond ASCII on decide. Bytes after them that cannot be read in that encoding become U+FFFD. A chunk of text
 * never ends within a surrogate pair. Chunks that are text already pass through, without a report.
 *
 * @param report called once with the encoding, before the text that depends on it; for plain ASCII at the end
 * @returns a transform stream of the web platform; it fails with a LiftcoreError `invalid-argument` on a chunk that is
 * neither a Uint8Array nor a string, and on text after bytes or bytes after text
 * @example
 * import { decodeStream } from "liftcore/interchange";
 * const { readable, writable } = decodeStream(({ encoding }) => encoding);
 * readable.locked // => false
 * writable.locked // => false
 */
export function decodeStream(report: (decision: TextDecision) => void = () => undefined): TransformStream<Uint8Array | string, string> {
  const bytes = createStreamDecoder(report);
  const joiner = createTextJoiner();
  let first: "bytes" | "text" | undefined;
  const decode = (chunk: unknown) => {
    const form = formOf(chunk);
    first ??= form;
    if (form !== first) refuseArgument("chunk", `must be ${first} as the first one was, got ${form}`);
    return typeof chunk === "string" ? joiner.push(chunk) : isBytes(chunk) ? bytes.push(chunk) : "";
  };
  return new TransformStream<Uint8Array | string, string>({
    transform: (chunk, controller) => {
      const text = decode(chunk);
      if (text !== "") controller.enqueue(text);
    },
    flush: (controller) => {
      const rest = first === "text" ? joiner.end() : bytes.end();
      if (rest !== "") controller.enqueue(rest);
    },
  });
}

function formOf(chunk: unknown): "bytes" | "text" {
  if (typeof chunk === "string") return "text";
  if (isBytes(chunk)) return "bytes";
  refuseArgument("chunk", `must be a Uint8Array or a string, got ${describeValue(chunk)}`);
}
