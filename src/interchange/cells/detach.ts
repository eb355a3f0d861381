/** Engines keep texts up to this length by themselves; longer ones point into the text they were cut from. */
const LONGEST_OWN = 12;

/** A copy of a text that does not keep the text it was cut from in memory. */
export function detach(text: string): string {
  return text.length <= LONGEST_OWN ? text : text.split("").join("");
}
