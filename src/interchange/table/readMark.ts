import { foldText } from "../../foundation/foldText";
import type { MarkMeaning, TableFormat } from "./tableFormat";

const ORDINAL = /^\d{1,4}$/u;

/** What the column of set kinds says of a row, and the number that stands there in apps that number their sets. */
export type Mark = MarkMeaning & { readonly ordinal?: number };

/** Reads a set order or set kind; `undefined` for a word the format does not know. Empty is a plain work set. */
export function readMark(text: string, { marks }: TableFormat): Mark | undefined {
  if (text === "") return { row: "set", kind: "work" };
  if (ORDINAL.test(text)) return { row: "set", kind: "work", ordinal: Number(text) };
  const word = foldText(text);
  return Object.hasOwn(marks, word) ? marks[word] : undefined;
}
