import { sum } from "../../../foundation/mean";
import type { Line, WeightedPoint } from "./fitLine";

/** Sums nearer than this share to each other are taken as equal: the order in which numbers add up must not decide. */
const TOLERANCE = 1e-12;

/**
 * The quantile slope of a line through the origin, for x of at least 0: the weighted quantile of y / x with weight x.
 * Where a whole span of slopes is as good, its middle. NaN where every x is 0.
 */
export function fitQuantileSlope(points: readonly WeightedPoint[], quantile: number): number {
  const slopes = points
    .filter(({ x }) => x > 0)
    .map(({ x, y, weight }) => ({ slope: y / x, pull: x * weight }))
    .sort((a, b) => a.slope - b.slope);
  const total = sum(slopes.map(({ pull }) => pull));
  const target = quantile * total;
  let reached = 0;
  for (const [place, { slope, pull }] of slopes.entries()) {
    reached += pull;
    if (reached > target + TOLERANCE * total) return slope;
    if (reached >= target - TOLERANCE * total) return (slope + (slopes[place + 1]?.slope ?? slope)) / 2;
  }
  return Number.NaN;
}

/**
 * The quantile line: a best one always passes through two points, so all pairs are tried and the first best in order of
 * x, then y, is taken. Exact, at the cost of the third power of the number of different points. NaN where all x are the same.
 */
export function fitQuantileLine(points: readonly WeightedPoint[], quantile: number): Line {
  const distinct = mergeEqualPoints(points);
  let best: Line = { intercept: Number.NaN, slope: Number.NaN };
  let least = Number.POSITIVE_INFINITY;
  for (const [place, a] of distinct.entries()) {
    for (const b of distinct.slice(place + 1)) {
      if (a.x === b.x) continue;
      const slope = (b.y - a.y) / (b.x - a.x);
      const line = { intercept: a.y - slope * a.x, slope };
      const loss = quantileLoss(distinct, line, quantile, least);
      if (loss >= least * (1 - TOLERANCE)) continue;
      best = line;
      least = loss;
    }
  }
  return best;
}

/** The loss that a quantile line makes as small as it can be; gives up once it passes `limit`. */
export function quantileLoss(
  points: readonly WeightedPoint[],
  { intercept, slope }: Line,
  quantile: number,
  limit = Number.POSITIVE_INFINITY,
): number {
  let loss = 0;
  for (const { x, y, weight } of points) {
    const miss = y - intercept - slope * x;
    loss += weight * miss * (miss < 0 ? quantile - 1 : quantile);
    if (loss > limit) return loss;
  }
  return loss;
}

function mergeEqualPoints(points: readonly WeightedPoint[]): WeightedPoint[] {
  const ascending = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const merged: WeightedPoint[] = [];
  for (const point of ascending) {
    const last = merged.at(-1);
    if (last?.x === point.x && last.y === point.y) {
      merged[merged.length - 1] = { ...point, weight: last.weight + point.weight };
    } else {
      merged.push(point);
    }
  }
  return merged;
}
