import { closestWords } from "./closestWords";

/** The end of a message about a mistyped word: the nearest known ones, or nothing. */
export function didYouMean(mistyped: string, known: readonly string[]): string {
  const close = closestWords(mistyped, known);
  return close.length === 0 ? "" : `; did you mean ${close.join(" or ")}?`;
}
