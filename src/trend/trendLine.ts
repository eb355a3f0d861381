import type { ConfidenceLevel } from "../foundation/normal";
import { theilSen, type RobustLine } from "../foundation/theilSen";
import { daysBetween } from "../units/calendar";
import type { PerformancePoint } from "./performanceSeries";

/** A robust line through the indices of a series, per week. */
export interface TrendLine {
  readonly line: RobustLine;
  /** The index of each point, on the log scale. */
  readonly logs: readonly number[];
  readonly spanWeeks: number;
}

/** A point that has an estimated one-repetition maximum. */
export type EstimatedPoint = PerformancePoint & { readonly oneRepMax: NonNullable<PerformancePoint["oneRepMax"]> };

/** The points in order of date. */
export function sortByDate<Point extends PerformancePoint>(series: readonly Point[]): readonly Point[] {
  return [...series].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Keeps the points that have an estimated one-repetition maximum, in order of date. */
export function selectEstimated(series: readonly PerformancePoint[]): readonly EstimatedPoint[] {
  return sortByDate(series.filter((point): point is EstimatedPoint => point.oneRepMax !== undefined));
}

/** Fits the Theil-Sen line; `undefined` when there are no two dates. */
export function fitTrendLine(points: readonly PerformancePoint[], level: ConfidenceLevel): TrendLine | undefined {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || first.date === last.date) return undefined;
  const logs = points.map(({ index }) => index);
  const weeks = points.map(({ date }) => daysBetween(first.date, date) / 7);
  return {
    line: theilSen(logs.map((y, place) => ({ x: weeks[place] ?? 0, y })), level),
    logs,
    spanWeeks: weeks.at(-1) ?? 0,
  };
}
