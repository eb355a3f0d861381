import { decodeText } from "../interchange/decodeText";
import { badInput, type CommandResult } from "./commandResult";
import { describeBinary } from "./describeBinary";
import type { Machine } from "./machine";

/** The text of a file, or why there is none. */
export type TextRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly result: CommandResult };

/** Reads a file as text in whatever encoding it is. */
export function readTextFile(path: string, machine: Machine): TextRead {
  const bytes = machine.readBytes(path);
  if (bytes === undefined) return { ok: false, result: badInput(`cannot read ${path}`) };
  const { text, ...decision } = decodeText(bytes);
  return decision.binary === true ? { ok: false, result: badInput(`${path}: ${describeBinary(decision)}`) } : { ok: true, text };
}
