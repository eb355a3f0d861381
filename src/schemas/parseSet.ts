import type { Result } from "../foundation/result";
import type { SetRecord } from "../log/types";
import { demandData, readData, type DataIssue } from "./readData";
import { setRecordSchema } from "./setRecordSchema";

/**
 * Checks data from outside that should be a set and returns it typed.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the set; a copy, frozen
 * @throws LiftcoreError `invalid-data` naming the first place that is wrong
 * @example
 * import { parseSet } from "liftcore/schemas";
 * parseSet({ kind: "work", reps: 8, completed: true }).reps // => 8
 */
export function parseSet(data: unknown): SetRecord {
  return demandData("set", setRecordSchema, data);
}

/**
 * Checks data from outside that should be a set and returns it, or everything that is wrong with it.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with a path and a message each
 * @example
 * import { safeParseSet } from "liftcore/schemas";
 * safeParseSet({ kind: "work", reps: 8.5, completed: true }).ok // => false
 */
export function safeParseSet(data: unknown): Result<SetRecord, DataIssue> {
  return readData(setRecordSchema, data);
}
