import { refuseArgument } from "./refuseArgument";
import { checkOneOf } from "./checkOneOf";
import { CONFIDENCE_LEVELS, NORMAL_QUANTILE, type ConfidenceLevel } from "./normal";
import { median, sortAscending } from "./quantile";

/** A point of a series: `x` in any unit of time, `y` in any unit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A robust straight line through points. `lower` and `upper` bound the slope at the asked level. */
export interface RobustLine {
  readonly slope: number;
  readonly intercept: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Fits a line as the median of all pairwise slopes, which a quarter of bad days cannot bend.
 *
 * slope = median of (yj - yi) / (xj - xi) over pairs with different x; intercept = median(y) - slope * median(x).
 * The interval takes the order statistics of the slopes at ranks (N ± z * sqrt(varS)) / 2 of Kendall's S with ties.
 * Cost grows with the square of the number of points; series here are a few hundred at most.
 *
 * @param points at least two with different `x`, finite
 * @param level confidence of the interval: 0.5, 0.8, 0.9 or 0.95
 * @returns slope per unit of `x`, intercept and the interval of the slope
 * @throws LiftcoreError `invalid-argument` when no two points differ in `x`, one is not finite or the level is not offered
 * @see theil-1950, sen-1968
 * @example
 * import { theilSen } from "liftcore/foundation";
 * theilSen([{ x: 0, y: 100 }, { x: 1, y: 102 }, { x: 2, y: 40 }, { x: 3, y: 106 }, { x: 4, y: 108 }], 0.8).slope // => 2
 */
export function theilSen(points: readonly Point[], level: ConfidenceLevel = 0.95): RobustLine {
  checkOneOf("level", level, CONFIDENCE_LEVELS);
  if (!points.every(isFinitePoint)) refuseArgument("points", "must have finite x and y");
  const slopes = pairwiseSlopes(points);
  const slope = median(slopes);
  const centreX = median(points.map(({ x }) => x));
  const centreY = median(points.map(({ y }) => y));
  if (slope === undefined || centreX === undefined || centreY === undefined) {
    refuseArgument("points", "must hold at least two with different x");
  }
  const ascending = sortAscending(slopes);
  const halfRange = NORMAL_QUANTILE[level] * Math.sqrt(varianceOfKendallS(points));
  const rank = (place: number) => ascending[Math.min(ascending.length - 1, Math.max(0, place))] ?? slope;
  return {
    slope,
    intercept: centreY - slope * centreX,
    lower: rank(Math.round((slopes.length - halfRange) / 2) - 1),
    upper: rank(Math.round((slopes.length + halfRange) / 2)),
  };
}

function isFinitePoint({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y);
}

function pairwiseSlopes(points: readonly Point[]): number[] {
  return points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => (a.x === b.x ? [] : [(b.y - a.y) / (b.x - a.x)])),
  );
}

function varianceOfKendallS(points: readonly Point[]): number {
  const n = points.length;
  const correction = (values: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()].reduce((total, t) => total + t * (t - 1) * (2 * t + 5), 0);
  };
  const ties = correction(points.map(({ x }) => x)) + correction(points.map(({ y }) => y));
  return Math.max(0, (n * (n - 1) * (2 * n + 5) - ties) / 18);
}
