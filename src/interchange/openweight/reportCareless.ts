import type { IssueCode } from "../importIssue";
import type { CarelessCode, CarelessPlace } from "./careless/carelessCode";
import { keysOf, visitParts } from "./careless/visitParts";
import type { OpenweightWorkoutLog } from "./documents/workoutLogDocument";
import { joinPath } from "../json/jsonPath";
import type { Ledger } from "./ledger";

/** What is careless and changes what is read; the rest is for `readOpenweight` to tell. */
const REPORTED: Readonly<Partial<Record<CarelessCode, IssueCode>>> = {
  "unknown-set-type": "unknown-mark",
  "effort-off-scale": "unreadable-effort",
  "effort-conflict": "effort-conflict",
};

const INDEX = /\[\d+\]/gu;

/** Reports what a valid log says that cannot be used, and each key openweight does not define at its first place. */
export function reportCareless(
  document: OpenweightWorkoutLog,
  careless: readonly CarelessPlace[],
  { line, place }: { readonly line: number; readonly place: string },
  ledger: Ledger,
): void {
  const at = (path: string) => ({ line, column: place === "" ? path : `${place}.${path}` });
  const slips = new Map<string, string>();
  for (const { path, code, message } of careless) {
    const issue = REPORTED[code];
    if (issue !== undefined) ledger.report(issue, message, at(path));
    if (code === "misspelt-key" || code === "misplaced-key") slips.set(path, message);
  }
  const seen = new Set<string>();
  for (const { part, path, value } of visitParts(document, "workout-log")) {
    const known = keysOf(part);
    for (const key of Object.keys(value)) {
      const column = joinPath(path, key);
      const pattern = joinPath(path.replace(INDEX, ""), key);
      if (known.includes(key) || seen.has(pattern)) continue;
      seen.add(pattern);
      ledger.report("unknown-column", slips.get(column) ?? "openweight does not define this key", at(column));
    }
  }
}
