import type { Comeback } from "./decideVerdict";
import type { HistoryPoint, ResponseHistory } from "./responseHistory";
import type { ResponseModel } from "./responseModel";

/** A stretch without the lift that has ended. */
export interface Gap {
  readonly lastDayBefore: number;
  readonly days: number;
}

/** Finds the latest break of the last months. */
export function findGap({ trainedDays }: Pick<ResponseHistory, "trainedDays">, { gap }: ResponseModel): Gap | undefined {
  return trainedDays
    .slice(1)
    .map((day, place) => ({ day, lastDayBefore: trainedDays[place] ?? day }))
    .filter(({ day, lastDayBefore }) => day - lastDayBefore > gap.days && day > -gap.withinDays)
    .map(({ day, lastDayBefore }) => ({ lastDayBefore, days: day - lastDayBefore }))
    .at(-1);
}

/** Compares the best of the last four weeks with the best before the break; `undefined` when either is unknown. */
export function measureComeback(points: readonly HistoryPoint[], gap: Gap, { absence }: ResponseModel): Comeback | undefined {
  const before = points.filter(({ day }) => day <= gap.lastDayBefore);
  const since = points.filter(({ day }) => day > Math.max(gap.lastDayBefore, -absence.windowDays));
  if (before.length === 0 || since.length === 0) return undefined;
  const best = (some: readonly HistoryPoint[]) => Math.max(...some.map(({ index }) => index));
  return { gapDays: gap.days, stillBelow: best(before) - best(since) };
}
