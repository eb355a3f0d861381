import type { Result } from "../foundation/result";
import type { TrainingLog } from "../log/types";
import { demandData, readData, type DataIssue } from "./readData";
import { trainingLogSchema } from "./trainingLogSchema";

/**
 * Checks data from outside that should be a training log and returns it typed.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the log; a copy, frozen
 * @throws LiftcoreError `invalid-data` naming the first place that is wrong
 * @example
 * import { parseLog } from "liftcore/schemas";
 * parseLog({ sessions: [{ id: "s1", date: "2026-05-09", entries: [] }] }).sessions.length // => 1
 */
export function parseLog(data: unknown): TrainingLog {
  return demandData("log", trainingLogSchema, data);
}

/**
 * Checks data from outside that should be a training log and returns it, or everything that is wrong with it.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with a path and a message each
 * @example
 * import { safeParseLog } from "liftcore/schemas";
 * const read = safeParseLog({ sessions: [{ id: "s1", date: "2026-02-31", entries: [] }] });
 * read.ok ? [] : read.issues.map(({ path }) => path) // => ["sessions[0].date"]
 */
export function safeParseLog(data: unknown): Result<TrainingLog, DataIssue> {
  return readData(trainingLogSchema, data);
}
