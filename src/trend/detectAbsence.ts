import type { ResponseModel } from "./responseModel";

/** Too little training to judge, measured against the plan or by the pause alone. */
export type Absence =
  | { readonly kind: "too-few-sessions"; readonly sessions: number; readonly planned: number }
  | { readonly kind: "long-pause"; readonly days: number };

/**
 * Tells whether the lift is being trained at all, before any question of data. Without a plan only a long pause counts:
 * a guessed plan would call every holiday an absence. Who began within the last four weeks is held to that time only.
 */
export function detectAbsence(
  trainedDays: readonly number[],
  plannedSessionsPerWeek: number | undefined,
  { absence }: ResponseModel,
): Absence | undefined {
  const first = trainedDays[0];
  const last = trainedDays.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (-last > absence.longestPauseDays) return { kind: "long-pause", days: -last };
  if (plannedSessionsPerWeek === undefined) return undefined;

  const days = Math.min(absence.windowDays, 1 - first);
  const planned = (plannedSessionsPerWeek * days) / 7;
  const sessions = trainedDays.filter((day) => day > -absence.windowDays).length;
  return sessions < absence.leastShareOfPlan * planned ? { kind: "too-few-sessions", sessions, planned } : undefined;
}
