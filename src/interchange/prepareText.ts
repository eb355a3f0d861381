const NUL = "\u0000";
const BYTE_ORDER_MARK = "\uFEFF";

/** A text made uniform: no byte order mark, no NUL characters, line feeds only. Lines keep their numbers. */
export interface PreparedText {
  readonly text: string;
  readonly hadNul: boolean;
}

/** Makes line ends uniform and takes out what spreadsheets and transfers add; a text without any of it is not copied. */
export function prepareText(raw: string): PreparedText {
  const hadNul = raw.includes(NUL);
  const printable = hadNul ? raw.replaceAll(NUL, "") : raw;
  const text = printable.startsWith(BYTE_ORDER_MARK) ? printable.slice(1) : printable;
  return { text: text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text, hadNul };
}
