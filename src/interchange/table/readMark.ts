import { foldText } from "../../foundation/foldText";
import { cellOf, faultyCell, type Cell } from "../cells/cell";
import type { MarkMeaning, TableFormat } from "./tableFormat";

const ORDINAL = /^\d{1,4}$/u;

/** What the column of set kinds says of a row, and the number that stands there in apps that number their sets. */
export type Mark = MarkMeaning & { readonly ordinal?: number };

/** The mark of a plain work set. */
export const PLAIN_MARK: Mark = { row: "set" };

/** Reads a set order or set kind; a word that the format does not know is a fault. Empty is a plain work set. */
export function readMark(text: string, { marks = {}, numbersSets }: TableFormat): Cell<Mark> {
  if (text === "") return cellOf(PLAIN_MARK);
  if (numbersSets === true && ORDINAL.test(text)) return cellOf({ row: "set", ordinal: Number(text) });
  const word = foldText(text);
  const meaning = Object.hasOwn(marks, word) ? marks[word] : undefined;
  return meaning === undefined
    ? faultyCell("unknown-mark", "a kind of set that is not known, read as a working set")
    : cellOf(meaning);
}
