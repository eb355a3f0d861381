/** Tells whether a value is a stream of the web platform that can be read, of whatever realm, and that no one reads yet. */
export function isReadableStream(value: unknown): boolean {
  return typeof value === "object" && value !== null && "pipeThrough" in value && typeof value.pipeThrough === "function" && "locked" in value && value.locked === false;
}
