/**
 * The numbers behind `forecastReps` and the growth in `forecast`, all read off public training logs: 59 lifters with 58 000 scored
 * sessions whose effort was mostly unknown, and 271 lifters who took one set to failure about weekly. Forecasts were made
 * walking forward, later sessions hidden. Volunteers' logs, mostly trained men: elsewhere the intervals may be off.
 */
export interface ForecastModel {
  /** Growth to the next session on the log scale, by how many sessions there were, most first. */
  readonly growth: readonly { readonly fromSessions: number; readonly gain: number }[];
  /** How many forecasts the prior error of repetitions counts for. */
  readonly priorForecasts: number;
  /** An error counts up to so many times the scale. */
  readonly errorCap: number;
  readonly reps: {
    /**
     * How far repetitions give way when the load changes, 1 by the formula of the maximum and 0 not at all: a prior and its
     * weight. People who stop at a planned number change little, so 1 over-reacts.
     */
    readonly slope: { readonly prior: number; readonly priorWeight: number };
    /** Changes of load that teach the slope, on the log scale, between sessions at most so many days apart. */
    readonly learnFrom: { readonly least: number; readonly most: number; readonly days: number };
    readonly smoothing: number;
    /** Among how many recent sessions the nearest load is looked for. */
    readonly recentSessions: number;
    readonly mostReps: number;
    /** Mean absolute error in repetitions before the lift's own are known, its least value, and how errors fade. */
    readonly error: { readonly effortUnknown: number; readonly effortKnown: number; readonly least: number; readonly fading: number };
    /**
     * Errors grow with the days since the last session, sqrt(1 + perDay (days - fromDays)) up to `mostDays` more, and with
     * the step in load, by `loadShare` once it reaches `loadChange`.
     */
    readonly widening: {
      readonly fromDays: number;
      readonly perDay: number;
      readonly mostDays: number;
      readonly loadShare: number;
      readonly loadChange: number;
    };
    /** Half-width of the 80 % interval in mean absolute errors. */
    readonly halfWidth: number;
  };
}

/** The numbers used by `forecast` and `forecastReps`; see {@link ForecastModel} for where they come from. */
export const forecastModel: ForecastModel = {
  growth: [
    { fromSessions: 30, gain: 0.002 },
    { fromSessions: 10, gain: 0.004 },
    { fromSessions: 0, gain: 0.008 },
  ],
  priorForecasts: 10,
  errorCap: 3,
  reps: {
    slope: { prior: 0.5, priorWeight: 0.02 },
    learnFrom: { least: 0.015, most: 0.4, days: 28 },
    smoothing: 0.5,
    recentSessions: 12,
    mostReps: 15,
    error: { effortUnknown: 0.85, effortKnown: 0.92, least: 0.25, fading: 0.97 },
    widening: { fromDays: 4, perDay: 0.03, mostDays: 60, loadShare: 0.7, loadChange: 0.06 },
    halfWidth: 1.3,
  },
};
