import { foldText } from "../../foundation/foldText";
import { cellOf, faultyCell, type Cell } from "./cell";

/** Yes and no as apps write them, folded: English, German, French, Spanish, Italian, Portuguese. */
const YES = ["true", "1", "yes", "y", "x", "ja", "oui", "si", "sim"];
const NO = ["", "false", "0", "no", "n", "nein", "non", "nao"];

/** Reads a yes or no; an empty cell is no. */
export function readFlag(text: string): Cell<boolean> {
  const word = foldText(text);
  if (YES.includes(word)) return cellOf(true);
  if (NO.includes(word)) return cellOf(false);
  return faultyCell("unknown-mark", "neither yes nor no");
}
