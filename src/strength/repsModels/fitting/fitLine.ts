import { sum } from "../../../foundation/mean";

/** A point of a straight line with its weight. */
export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** y = intercept + slope * x */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/** The least-squares slope of a line through the origin; NaN where every x is 0. */
export function fitSlope(points: readonly WeightedPoint[]): number {
  return sum(points.map(({ x, y, weight }) => weight * x * y)) / sum(points.map(({ x, weight }) => weight * x * x));
}

/** The least-squares line; NaN where all x are the same. */
export function fitLine(points: readonly WeightedPoint[]): Line {
  const total = sum(points.map(({ weight }) => weight));
  const centreX = sum(points.map(({ x, weight }) => weight * x)) / total;
  const centreY = sum(points.map(({ y, weight }) => weight * y)) / total;
  const slope = fitSlope(points.map(({ x, y, weight }) => ({ x: x - centreX, y: y - centreY, weight })));
  return { intercept: centreY - slope * centreX, slope };
}
