import type { Result } from "../foundation/result";
import type { Session } from "../log/types";
import { demandData, readData, type DataIssue } from "./readData";
import { sessionSchema } from "./sessionSchema";

/**
 * Checks data from outside that should be a session and returns it typed.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the session; a copy, frozen
 * @throws LiftcoreError `invalid-data` naming the first place that is wrong
 * @example
 * import { parseSession } from "liftcore/schemas";
 * parseSession({ id: "s1", date: "2026-05-09", entries: [] }).date // => "2026-05-09"
 */
export function parseSession(data: unknown): Session {
  return demandData("session", sessionSchema, data);
}

/**
 * Checks data from outside that should be a session and returns it, or everything that is wrong with it.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with a path and a message each
 * @example
 * import { safeParseSession } from "liftcore/schemas";
 * safeParseSession({ id: "s1", date: "2026-05-09", entries: [] }).ok // => true
 */
export function safeParseSession(data: unknown): Result<Session, DataIssue> {
  return readData(sessionSchema, data);
}
