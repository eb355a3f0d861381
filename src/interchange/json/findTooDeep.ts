import { joinPath, type JsonStep } from "./jsonPath";

/** Real documents nest seven deep; what follows may walk this deep by recursion. */
const DEEPEST = 100;

interface Place {
  readonly step: JsonStep;
  readonly parent: Place | undefined;
}

/**
 * Returns the path of a value nested deeper than 100 objects and lists, or `undefined`. Level by level, so that neither
 * depth nor an object that holds itself can exhaust the stack.
 */
export function findTooDeep(value: unknown): string | undefined {
  let level = new Map<object, Place | undefined>();
  if (typeof value === "object" && value !== null) level.set(value, undefined);
  for (let depth = 1; level.size > 0; depth++) {
    if (depth > DEEPEST) return writePlace([...level.values()][0]);
    const next = new Map<object, Place>();
    for (const [parent, place] of level) {
      const isList = Array.isArray(parent);
      for (const [key, child] of Object.entries(parent)) {
        if (isObject(child)) next.set(child, { step: isList ? Number(key) : key, parent: place });
      }
    }
    level = next;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function writePlace(place: Place | undefined): string {
  const steps: JsonStep[] = [];
  for (let at = place; at !== undefined; at = at.parent) steps.push(at.step);
  return steps.reverse().reduce<string>(joinPath, "");
}
