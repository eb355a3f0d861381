import type { ConfidenceLevel } from "../foundation/normal";
import { theilSen, type RobustLine } from "../foundation/theilSen";
import { daysBetween } from "../units/calendar";
import { massIn } from "../units/convertMass";
import type { PerformancePoint } from "./performanceSeries";

/** A robust line through the estimated maxima of a series, on the log scale and per week. */
export interface TrendLine {
  readonly line: RobustLine;
  /** ln of each estimated one-repetition maximum in kg. */
  readonly logs: readonly number[];
  readonly spanWeeks: number;
}

/** A point that has an estimated one-repetition maximum. */
export type EstimatedPoint = PerformancePoint & { readonly oneRepMax: NonNullable<PerformancePoint["oneRepMax"]> };

/** Keeps the points that have an estimated one-repetition maximum, in order of date. */
export function selectEstimated(series: readonly PerformancePoint[]): readonly EstimatedPoint[] {
  return series
    .filter((point): point is EstimatedPoint => point.oneRepMax !== undefined)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Fits the Theil-Sen line; `undefined` when there are no two dates. */
export function fitTrendLine(points: readonly EstimatedPoint[], level: ConfidenceLevel): TrendLine | undefined {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || first.date === last.date) return undefined;
  const logs = points.map(({ oneRepMax }) => Math.log(massIn(oneRepMax, "kg")));
  const weeks = points.map(({ date }) => daysBetween(first.date, date) / 7);
  return {
    line: theilSen(logs.map((y, place) => ({ x: weeks[place] ?? 0, y })), level),
    logs,
    spanWeeks: weeks.at(-1) ?? 0,
  };
}
