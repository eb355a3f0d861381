/** Breaks a document, or only bends it: whether it is still valid is for the validators to say. */
import fc from "fast-check";
import type { Json } from "./arbitraryDocuments";

const FILLINGS: readonly unknown[] = [
  null, true, false, -1, 0, 0.5, 1.5, 7, 8, 10.5, 201, 1e21, -0.25, "", " ", "kg", "stone", "m", "male", "banana", "3-1-2-0", "3-1-2", "33-1-2-0",
  "x-0-0-0", "2024-02-30", "2023-02-29", "2024-02-29", "2024-2-9", "2024-02-29T12:00:00", "2024-02-29T12:00:00z", "2024-04-31T12:00:00Z",
  "2024-02-29T12:00Z", "2024-02-29T24:00:00Z", "2024-02-29T12:00:00+5", "2024-02-29T12:00:00+05:", "2024-02-29T12:00:00+24:00", "2024-02-29 23:59:60Z",
  "2024-02-29T23:59:60+01:00", "2024-02-29T00:59:60+01:00", "2024-02-29T22:59:60-01:00", "2024-02-29T23:59:61Z", "2024-02-29TT12:00:00Z", "0000-01-01",
  "2024-02-29\t12:00:00Z", "2024-02-29T12:00:00.Z", "x".repeat(51), "x".repeat(101), "😀".repeat(50), "😀".repeat(51), "😀".repeat(200), "😀".repeat(201),
  "x".repeat(501), "x".repeat(1001), "x".repeat(5001), "x".repeat(10_001), "x".repeat(50_001), [], {}, [{}], [null], ["x"], [[]],
];

/** One change at a place that `choose` picks on the way down. */
export function mutateDocument(document: Json, choices: readonly number[]): Json {
  const copy = structuredClone(document);
  let node = copy;
  for (const [depth, choice] of choices.slice(0, -2).entries()) {
    const keys = Object.keys(node);
    const key = keys[choice % Math.max(keys.length, 1)];
    if (key === undefined) break;
    const child = node[key];
    const isLeaf = typeof child !== "object" || child === null || depth === choices.length - 3;
    if (!isLeaf) {
      node = child;
      continue;
    }
    change(node, key, choices.at(-2) ?? 0, choices.at(-1) ?? 0);
    break;
  }
  return copy;
}

function change(node: Json, key: string, kind: number, filling: number): void {
  const value = FILLINGS[filling % FILLINGS.length];
  if (kind % 4 === 0) {
    if (Array.isArray(node)) node.splice(Number(key), 1);
    else delete node[key];
  } else if (key !== "__proto__") node[key] = structuredClone(value);
}

export const mutationChoices = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.array(fc.nat(), { minLength: 9, maxLength: 9 })).map(([depth, choices]) => choices.slice(9 - depth - 2));
