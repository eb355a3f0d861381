import { sum } from "../../foundation/mean";

/** A set at one load and how fast it was moved. */
export interface LoadVelocityPoint {
  /** Above 0 and at most 10 000, in any unit, the same for all points. */
  readonly load: number;
  /** Mean velocity of the fastest repetition, m/s, above 0 and at most 20. */
  readonly velocity: number;
}

/** A straight line, velocity = intercept + slope * load. */
export interface LoadVelocityLine {
  /** m/s per unit of load. */
  readonly slope: number;
  /** m/s at no load. */
  readonly intercept: number;
  /** Share of the velocities' variance that the line explains, 0 to 1. */
  readonly rSquared: number;
}

/** Fits velocity on load by least squares; loads and velocities must differ. The other direction, load on velocity, is another line. */
export function fitLoadVelocityLine(points: readonly LoadVelocityPoint[]): LoadVelocityLine {
  const meanLoad = sum(points.map(({ load }) => load)) / points.length;
  const meanVelocity = sum(points.map(({ velocity }) => velocity)) / points.length;
  const loads = sum(points.map(({ load }) => (load - meanLoad) ** 2));
  const velocities = sum(points.map(({ velocity }) => (velocity - meanVelocity) ** 2));
  const both = sum(points.map(({ load, velocity }) => (load - meanLoad) * (velocity - meanVelocity)));
  const slope = both / loads;
  return {
    slope,
    intercept: meanVelocity - slope * meanLoad,
    rSquared: Math.min(1, (slope * both) / velocities),
  };
}
