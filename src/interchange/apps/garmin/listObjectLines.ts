const QUOTE = 34;
const BACKSLASH = 92;
const LINE_FEED = 10;
const OBJECT_START = 123;

/** Lists the line, from 1, on which each object of a JSON text begins, in the order of the text. The text must be JSON. */
export function listObjectLines(text: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === LINE_FEED) line += 1;
    else if (code === OBJECT_START) lines.push(line);
  }
  return lines;
}

/** Where the string that begins at a quote ends; JSON has no line break in one. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}
