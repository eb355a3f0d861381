import type { Loss } from "./loss";

/** Compares two objects field by field, apart from the named fields; a field that is an object counts as one value. */
export function diffFields(value: object, read: object, place: Pick<Loss, "sessionId" | "path">, apart: readonly string[]): readonly Loss[] {
  const before = new Map<string, unknown>(Object.entries(value));
  const after = new Map<string, unknown>(Object.entries(read));
  const names = [...new Set([...before.keys(), ...after.keys()])].filter((name) => !apart.includes(name));
  return names.flatMap((name): readonly Loss[] => {
    const own = before.get(name);
    const becomes = after.get(name);
    if (isSame(own, becomes)) return [];
    const path = place.path === "" ? name : `${place.path}.${name}`;
    const { sessionId } = place;
    if (becomes === undefined) return [{ sessionId, path, kind: "lost", value: own }];
    return own === undefined ? [{ sessionId, path, kind: "added", becomes }] : [{ sessionId, path, kind: "changed", value: own, becomes }];
  });
}

/** Values of a log are at most four deep. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b || typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const before = new Map<string, unknown>(Object.entries(a));
  const after = new Map<string, unknown>(Object.entries(b));
  return before.size === after.size && [...before].every(([key, value]) => after.has(key) && isSame(value, after.get(key)));
}
