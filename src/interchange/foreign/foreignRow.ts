import { foldText } from "../../foundation/foldText";

/** An object from outside, its fields unknown. */
export type Fields = Readonly<Record<string, unknown>>;

/** Data from outside as an object, or nothing. */
export function asFields(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** A list from outside, or an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A name from outside: text that holds a letter or a digit, trimmed; else nothing. */
export function asName(value: unknown): string | undefined {
  return typeof value === "string" && foldText(value) !== "" ? value.trim() : undefined;
}
