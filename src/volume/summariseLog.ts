import { checkLog } from "../log/checkLog";
import type { Session, TrainingLog } from "../log/types";
import { mergeSummaries } from "./mergeSummaries";
import { summariseSession, type SummaryOptions } from "./summariseSession";
import { emptySummary, type TrainingSummary } from "./summary";

/**
 * Adds up a log by week, lift and muscle.
 *
 * The same as merging `summariseSession` of every session, in any order, so a stored summary can grow session by session.
 *
 * @param log any log; order does not matter
 * @param options catalogue and limits of a hard set
 * @returns weeks in order of date; a week without a completed set has no row
 * @throws LiftcoreError `invalid-argument` for a limit out of range
 * @see pelland-2025
 * @example
 * import { kg } from "liftcore/units";
 * import { summariseLog } from "liftcore/volume";
 * const sets = [{ kind: "work", load: kg(100), reps: 8, rir: 2, completed: true }];
 * const log = { sessions: [{ id: "s1", date: "2026-05-09", entries: [{ exerciseId: "barbell-hip-thrust", sets }] }] };
 * summariseLog(log).weeks[0]?.exercises[0]?.hardSets // => 1
 */
export function summariseLog(log: TrainingLog, options: SummaryOptions = {}): TrainingSummary {
  checkLog(log);
  return summariseSessions(log.sessions, options);
}

/** By halves, so that no growing summary is copied once per session. */
function summariseSessions(sessions: readonly Session[], options: SummaryOptions): TrainingSummary {
  const [only] = sessions;
  if (only === undefined) return emptySummary;
  if (sessions.length === 1) return summariseSession(only, options);
  const half = sessions.length >> 1;
  return mergeSummaries(
    summariseSessions(sessions.slice(0, half), options),
    summariseSessions(sessions.slice(half), options),
  );
}
