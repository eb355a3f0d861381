/** An empty cell, or a zero in a column of amounts. */
const NOTHING = /^(?:0(?:[.,]0+)?)?$/u;

/** Tells whether a text without the spaces around it says anything. */
export function saysSomething(text: string): boolean {
  return !NOTHING.test(text);
}
