/**
 * What a spreadsheet runs as a formula when a cell begins with it, also after apostrophes. Full-width signs and a line
 * feed are on the list of OWASP beside the plain ones.
 */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const APOSTROPHE = 39;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula; any other text stays as it is. */
export function guardFormula(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of {@link guardFormula} off again. */
export function unguardFormula(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && RUNS.test(text) ? text.slice(1) : text;
}
