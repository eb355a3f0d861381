import { isList, isRecord } from "./isRecord";
import { joinPath } from "./jsonPath";

/** A place at which two JSON values differ: the JSON text of what the first has there, empty where it has nothing. */
export interface JsonDifference {
  readonly path: string;
  readonly text: string;
}

/**
 * Lists where `found` differs from `wanted`, each with what `wanted` has there; objects and lists are compared part by
 * part. Of a list that is too long in `found` the first surplus place is named. Both must be no deeper than `findTooDeep`
 * allows.
 */
export function diffJson(wanted: unknown, found: unknown): readonly JsonDifference[] {
  const differences: JsonDifference[] = [];
  compare(wanted, found, "", differences);
  return differences;
}

function compare(wanted: unknown, found: unknown, path: string, into: JsonDifference[]): void {
  if (isList(wanted) && isList(found)) {
    for (const [index, value] of wanted.entries()) {
      if (index < found.length) compare(value, found[index], joinPath(path, index), into);
      else into.push({ path: joinPath(path, index), text: JSON.stringify(value) });
    }
    if (found.length > wanted.length) into.push({ path: joinPath(path, wanted.length), text: "" });
    return;
  }
  if (isRecord(wanted) && isRecord(found)) {
    for (const [key, value] of Object.entries(wanted)) {
      if (Object.hasOwn(found, key)) compare(value, found[key], joinPath(path, key), into);
      else into.push({ path: joinPath(path, key), text: JSON.stringify(value) });
    }
    for (const key of Object.keys(found)) if (!Object.hasOwn(wanted, key)) into.push({ path: joinPath(path, key), text: "" });
    return;
  }
  if (wanted !== found) into.push({ path, text: JSON.stringify(wanted) });
}
