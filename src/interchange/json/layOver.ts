import type { JsonDifference } from "./diffJson";
import { findTooDeep } from "./findTooDeep";
import { isList, isRecord } from "./isRecord";
import { splitPath, type JsonStep } from "./jsonPath";
import { parseJson } from "./parseJson";

/** A JSON value being changed. Objects are maps, so that no key, not even `__proto__`, can mean anything but itself. */
type Node = Map<string, Node> | Node[] | { readonly leaf: unknown };

/**
 * Lays differences, as `diffJson` finds them, over a JSON value; `undefined` when one is unreadable or its place is not
 * there. The value itself is not changed.
 */
export function layOver(value: unknown, differences: readonly JsonDifference[]): { readonly value: unknown } | undefined {
  const root = { child: plant(value) };
  for (const { path, text } of differences) {
    const steps = splitPath(path);
    const wanted = text === "" ? { leaf: undefined } : { leaf: parseJson(text) };
    if (steps === undefined || (text !== "" && wanted.leaf === undefined) || findTooDeep(wanted.leaf) !== undefined) return undefined;
    if (!place(root, steps, wanted)) return undefined;
  }
  return { value: harvest(root.child) };
}

function place(root: { child: Node }, steps: readonly JsonStep[], wanted: { readonly leaf: unknown }): boolean {
  const last = steps.at(-1);
  if (last === undefined) {
    root.child = plant(wanted.leaf);
    return wanted.leaf !== undefined;
  }
  let node: Node | undefined = root.child;
  for (const step of steps.slice(0, -1)) node = childOf(node, step);
  return wanted.leaf === undefined ? remove(node, last) : set(node, last, plant(wanted.leaf));
}

function childOf(node: Node | undefined, step: JsonStep): Node | undefined {
  if (node instanceof Map) return typeof step === "string" ? node.get(step) : undefined;
  return Array.isArray(node) && typeof step === "number" ? node[step] : undefined;
}

function set(node: Node | undefined, step: JsonStep, child: Node): boolean {
  if (node instanceof Map && typeof step === "string") {
    node.set(step, child);
    return true;
  }
  if (!Array.isArray(node) || typeof step !== "number" || step > node.length) return false;
  node[step] = child;
  return true;
}

/** What is surplus in a list stands at its end, and the first such place ends it. */
function remove(node: Node | undefined, step: JsonStep): boolean {
  if (node instanceof Map && typeof step === "string") return node.delete(step);
  if (!Array.isArray(node) || typeof step !== "number" || step >= node.length) return false;
  node.length = step;
  return true;
}

function plant(value: unknown): Node {
  if (isList(value)) return value.map(plant);
  if (isRecord(value)) return new Map(Object.entries(value).map(([key, child]) => [key, plant(child)]));
  return { leaf: value };
}

function harvest(node: Node): unknown {
  if (node instanceof Map) return Object.fromEntries([...node].map(([key, child]) => [key, harvest(child)]));
  return Array.isArray(node) ? node.map(harvest) : node.leaf;
}
