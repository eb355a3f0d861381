import { cellOf, faultyCell, type Cell } from "./cell";
import { readNumber } from "./readNumber";

/** Reads an amount above 0; an empty cell and 0 are none. */
export function readAmount(text: string): Cell<number> {
  if (text === "") return cellOf<number>(undefined);
  const value = readNumber(text);
  if (value === undefined) return faultyCell("unreadable-number", "not a number of at least 0 in plain digits");
  return cellOf(value === 0 ? undefined : value);
}
