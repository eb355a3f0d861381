import { parseJson } from "./parseJson";

/** One step into a JSON value: a key of an object or an index of a list. */
export type JsonStep = string | number;

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/u;
const STEP = /(?:^|(?<=.)\.)([A-Za-z_$][\w$]*)|\[(\d{1,15})\]|\[("(?:[^"\\]|\\.)*")\]/uy;

/** Adds a step to a path: `exercises[0].sets[1].unit`; a key that is no plain word stands quoted, `["my key"]`. */
export function joinPath(path: string, step: JsonStep): string {
  if (typeof step === "number") return `${path}[${step}]`;
  if (!PLAIN_KEY.test(step)) return `${path}[${JSON.stringify(step)}]`;
  return path === "" ? step : `${path}.${step}`;
}

/** Takes a path apart again; `undefined` for a text that {@link joinPath} does not write. The empty path has no steps. */
export function splitPath(path: string): readonly JsonStep[] | undefined {
  const steps: JsonStep[] = [];
  const pattern = new RegExp(STEP);
  while (pattern.lastIndex < path.length) {
    const match = pattern.exec(path);
    if (match === null) return undefined;
    const [, word, index, quoted] = match;
    const step = word ?? (index === undefined ? parseKey(quoted ?? "") : Number(index));
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps;
}

function parseKey(quoted: string): string | undefined {
  const key = parseJson(quoted);
  return typeof key === "string" ? key : undefined;
}
