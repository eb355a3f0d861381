import { checkObject } from "../foundation/checkObject";
import { checkLog } from "./checkLog";
import { pairVisits } from "./pairVisits";
import { bySessionOrder } from "./sessionOrder";
import type { Session, TrainingLog } from "./types";

/** A log without sessions. */
export const emptyLog: TrainingLog = { sessions: [] };

/**
 * Joins two logs, as two exports of one history, so that what both hold is kept once. A session whose id stands in both is
 * kept as the log has it in which more sets were completed, and of equals as the second has it: an export made in the
 * middle of a workout takes nothing away, whichever comes first. To take sets away, replace the session by `addSession`.
 *
 * A session of the second log whose id the first does not know replaces the one that is the same visit under another id,
 * as after the app renamed an exercise or a workout: the same date, the same start to the minute on the wall clock
 * where both have one (midnight is none), and the same completed sets in the same order by load within 0.01 kg, repetitions, seconds, and metres
 * within 1 m, one at least. Names and kinds of sets do not count. Each replaces one: two equal visits stay two.
 *
 * @param a a log
 * @param b a log, the newer reading where both hold a session
 * @returns a new log in order of date
 * @throws LiftcoreError `invalid-argument` for what is no log
 * @example
 * import { mergeLogs } from "liftcore/log";
 * const monday = { sessions: [{ id: "s1", date: "2026-05-04", entries: [] }] };
 * mergeLogs(monday, monday).sessions.length // => 1
 */
export function mergeLogs(a: TrainingLog, b: TrainingLog): TrainingLog {
  checkLog(a);
  checkLog(b);
  const known = keepFullest(a.sessions);
  const added = keepFullest(b.sessions);
  const isNew = ({ id }: Session, others: ReadonlyMap<string, Session>) => !others.has(id);
  const replaced = pairVisits(
    [...known.values()].filter((session) => isNew(session, added)),
    [...added.values()].filter((session) => isNew(session, known)),
  );
  const kept = [...known.values()].filter((session) => !replaced.has(session));
  return { sessions: [...keepFullest([...kept, ...added.values()]).values()].sort(bySessionOrder) };
}

/** Every id once, with its session of most completed sets, the last of equals. */
function keepFullest(sessions: readonly Session[]): ReadonlyMap<string, Session> {
  const fullest = new Map<string, Session>();
  for (const session of sessions) {
    const other = fullest.get(session.id);
    if (other === undefined || countCompleted(session) >= countCompleted(other)) fullest.set(session.id, session);
  }
  return fullest;
}

function countCompleted({ entries }: Session): number {
  let count = 0;
  for (const { sets } of entries) for (const { completed } of sets) if (completed) count += 1;
  return count;
}

/**
 * Adds a session to a log, or replaces the one with its id, whatever either holds.
 *
 * @param log a log
 * @param session the session to add
 * @returns a new log in order of date; `log` is not changed
 * @throws LiftcoreError `invalid-argument` for what is no log
 * @example
 * import { addSession, emptyLog } from "liftcore/log";
 * addSession(emptyLog, { id: "s1", date: "2026-05-04", entries: [] }).sessions[0]?.date // => "2026-05-04"
 */
export function addSession(log: TrainingLog, session: Session): TrainingLog {
  checkLog(log);
  checkObject("session", session);
  const others = log.sessions.filter(({ id }) => id !== session.id);
  return { sessions: [...others, session].sort(bySessionOrder) };
}
