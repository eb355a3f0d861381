import { sum } from "../../foundation/mean";
import { fitLine } from "../repsModels/fitting/fitLine";

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
  const { slope, intercept } = fitLine(points.map(({ load, velocity }) => ({ x: load, y: velocity, weight: 1 })));
  const spread = (values: readonly number[]): number => {
    const centre = sum(values) / values.length;
    return sum(values.map((value) => (value - centre) ** 2));
  };
  const explained = slope ** 2 * spread(points.map(({ load }) => load));
  return { slope, intercept, rSquared: Math.min(1, explained / spread(points.map(({ velocity }) => velocity))) };
}
