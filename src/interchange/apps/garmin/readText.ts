/** What stands for a list or an object where one value is wanted. */
export const NO_SINGLE_VALUE = "(no single value)";

/** The text of a value of an object: numbers as JavaScript writes them, empty for null and for what is not there. */
export function readText(object: Readonly<Record<string, unknown>>, key: string): string {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === undefined || value === null ? "" : NO_SINGLE_VALUE;
}
