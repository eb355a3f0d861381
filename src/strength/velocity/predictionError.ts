/** How far maxima predicted from velocity lie from measured ones, each as a share of the maximum, and who found it. */
export interface VelocityPredictionError {
  /** Standard error of the estimate. */
  readonly standardError: number;
  /** By how much predictions were too high on average, where that is known. */
  readonly overestimate?: number;
  /** Id in `sources`. */
  readonly source: string;
}

/** Lines of one lifter in squat, bench press, deadlift, clean and snatch, pooled (greig-2023). */
const POOLED: VelocityPredictionError = { standardError: 0.098, overestimate: 0.037, source: "greig-2023" };

/** Share of the maximum read from mean velocity in the hip thrust by one equation for 102 men (de-hoyo-2021). */
const HIP_THRUST: VelocityPredictionError = { standardError: 0.0701, source: "de-hoyo-2021" };

/** Finds the error that belongs to a minimum velocity: that of its own study where it measured one, else the pooled one. */
export function predictionErrorOf(sources: readonly string[]): VelocityPredictionError {
  return sources.includes(HIP_THRUST.source) ? HIP_THRUST : POOLED;
}
