const PLAIN = /^(?:\d+(?:\.\d*)?|\.\d+)$/;
/** A comma with one, two or more than three digits after it, or after a leading 0, can only be a decimal sign. */
const DECIMAL_COMMA = /^(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/;

/**
 * Reads a number of at least 0 written in digits; `undefined` for anything else, also "1,234", which could be either of
 * two numbers, and for digits that leave the range of floating point.
 */
export function readNumber(text: string): number | undefined {
  const plain = PLAIN.test(text) ? text : DECIMAL_COMMA.test(text) ? text.replace(",", ".") : "";
  const value = plain === "" ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
