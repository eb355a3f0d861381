import { checkLog } from "./checkLog";
import { bySessionOrder } from "./sessionOrder";
import type { Session, TrainingLog } from "./types";

/** A log without sessions. */
export const emptyLog: TrainingLog = { sessions: [] };

/**
 * Joins two logs; a session whose id stands in both is kept once, as the second log has it.
 *
 * @param a a log
 * @param b a log, the newer reading where both hold a session
 * @returns a new log in order of date
 * @example
 * import { mergeLogs } from "liftcore/log";
 * const monday = { sessions: [{ id: "s1", date: "2026-05-04", entries: [] }] };
 * mergeLogs(monday, monday).sessions.length // => 1
 */
export function mergeLogs(a: TrainingLog, b: TrainingLog): TrainingLog {
  checkLog(a);
  checkLog(b);
  const sessions = new Map<string, Session>();
  for (const session of [...a.sessions, ...b.sessions]) sessions.set(session.id, session);
  return { sessions: [...sessions.values()].sort(bySessionOrder) };
}

/**
 * Adds a session to a log, or replaces the one with its id.
 *
 * @param log a log
 * @param session the session to add
 * @returns a new log in order of date; `log` is not changed
 * @example
 * import { addSession, emptyLog } from "liftcore/log";
 * addSession(emptyLog, { id: "s1", date: "2026-05-04", entries: [] }).sessions[0]?.date // => "2026-05-04"
 */
export function addSession(log: TrainingLog, session: Session): TrainingLog {
  return mergeLogs(log, { sessions: [session] });
}
