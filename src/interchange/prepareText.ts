const NUL = "\u0000";
const BYTE_ORDER_MARK = "\uFEFF";

/** A text made uniform: no byte order mark, no NUL characters, line feeds only. Lines keep their numbers. */
export interface PreparedText {
  readonly text: string;
  readonly hadNul: boolean;
}

/** Makes a text uniform as its parts come; the parts together are what {@link prepareText} makes of the whole. */
export interface TextPreparer {
  readonly push: (chunk: string) => string;
  /** What is left when no more text comes: the end of a last line that a lone carriage return ended. */
  readonly end: () => string;
  /** Whether there were NUL characters so far. */
  readonly hadNul: () => boolean;
}

/** Makes line ends uniform and takes out what spreadsheets and transfers add; a text without any of it is not copied. */
export function prepareText(raw: string): PreparedText {
  const preparer = createTextPreparer();
  const text = preparer.push(raw);
  return { text: text + preparer.end(), hadNul: preparer.hadNul() };
}

/** Makes a preparer of a text that comes in parts, cut anywhere. */
export function createTextPreparer(): TextPreparer {
  let isOpening = true;
  let hadNul = false;
  /** A carriage return at the end of a part: whether a line feed follows is not known yet. */
  let held = "";

  const push = (chunk: string) => {
    const hasNul = chunk.includes(NUL);
    hadNul ||= hasNul;
    let text = hasNul ? chunk.replaceAll(NUL, "") : chunk;
    if (text === "") return "";
    if (isOpening && text.startsWith(BYTE_ORDER_MARK)) text = text.slice(1);
    isOpening = false;
    text = held + text;
    held = text.endsWith("\r") ? "\r" : "";
    if (held !== "") text = text.slice(0, -1);
    return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
  };
  return { push, end: () => (held === "" ? "" : "\n"), hadNul: () => hadNul };
}
