const DIGIT = /\d/gu;
/** A day and a time are shorter. */
const LONGEST_START = 40;

/** A text with every digit as 0: rows of one table begin with the same. */
export function shapeOf(text: string): string {
  return text.replace(DIGIT, "0");
}

/** The shape in which a row begins. */
export function startShape(text: string): string {
  return shapeOf(text.slice(0, LONGEST_START));
}
