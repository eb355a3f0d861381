const LONGEST = 60;

/** Writes any value short enough for an error message: numbers bare, text quoted, objects as JSON. */
export function describeValue(value: unknown): string {
  const text = typeof value === "object" && value !== null ? describeObject(value) : describePrimitive(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function describePrimitive(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function describeObject(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? "an array" : "an object";
  }
}
