import { checkOneOf } from "../foundation/checkOneOf";
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from "../foundation/normal";
import { massIn } from "../units/convertMass";
import type { MassChange } from "./massChange";
import { mannKendall } from "./mannKendall";
import { minimumDetectableChange } from "./minimumDetectableChange";
import type { PerformancePoint } from "./performanceSeries";
import { measureNoise, type SeriesNoise } from "./seriesNoise";
import { fitTrendLine, sortByDate } from "./trendLine";

/** A relative change, and the same as a load at the middle of the series. */
export interface TrendChange {
  /** 0.01 is 1 %. */
  readonly share: number;
  /** In the unit of the latest point; negative for a loss. */
  readonly load: MassChange;
}

/** What {@link estimateTrend} answers. */
export type Trend =
  | { readonly status: "insufficient-data"; readonly sessions: number; readonly sessionsNeeded: number; readonly weeksNeeded: number }
  | {
      readonly status: "up" | "down" | "flat-within-noise";
      readonly perWeek: TrendChange;
      readonly interval: { readonly lower: TrendChange; readonly upper: TrendChange; readonly level: ConfidenceLevel };
      /** Along the line, from the first to the last session. */
      readonly change: TrendChange;
      /** Smallest change as a share that chance would seldom show: of one session against one, and of the earlier half against the later. */
      readonly minimumDetectableChange: { readonly single: number; readonly means: number };
      readonly noise: SeriesNoise;
      /** Two-sided, of the Mann-Kendall test. */
      readonly pValue: number;
      readonly sessions: number;
      readonly weeks: number;
    };

/** Below these a line says nothing; judgement. */
const LEAST_SESSIONS = 4;
const LEAST_WEEKS = 2;

/**
 * Estimates where a lift is going: a Theil-Sen line through the index of each session, on the log scale.
 *
 * "up" and "down" need both an interval that leaves out zero and a change over the series beyond the minimum detectable
 * change between its halves; anything less is "flat-within-noise", which is not yet a plateau (see `detectPlateau`).
 * Sessions near each other are not independent, which makes the interval somewhat too narrow.
 *
 * @param series points of one lift, as `performanceSeries` gives them
 * @param options `level`: confidence of the interval, 0.5, 0.8, 0.9 or 0.95 (when left out)
 * @returns slope per week, change over the series and what of it is noise, or that there is not enough
 * @throws LiftcoreError `invalid-argument` for a level that is not offered
 * @see theil-1950, sen-1968, grgic-2020
 * @example
 * import { estimateTrend } from "liftcore/trend";
 * estimateTrend([]) // => { status: "insufficient-data", sessions: 0, sessionsNeeded: 4, weeksNeeded: 2 }
 */
export function estimateTrend(
  series: readonly PerformancePoint[],
  options: { readonly level?: ConfidenceLevel } = {},
): Trend {
  const { level = 0.95 } = options;
  checkOneOf("level", level, CONFIDENCE_LEVELS);
  const points = sortByDate(series);
  const fit = fitTrendLine(points, level);
  const unit = points.at(-1)?.topLoad.unit ?? "kg";
  if (fit === undefined || points.length < LEAST_SESSIONS || fit.spanWeeks < LEAST_WEEKS) {
    return { status: "insufficient-data", sessions: points.length, sessionsNeeded: LEAST_SESSIONS, weeksNeeded: LEAST_WEEKS };
  }

  const { line, logs, spanWeeks } = fit;
  const middle = massIn({ value: Math.exp(line.intercept + (line.slope * spanWeeks) / 2), unit: "kg" }, unit);
  const describe = (logChange: number): TrendChange => {
    const share = Math.expm1(logChange);
    return { share, load: { value: share * middle, unit } };
  };
  const noise = measureNoise(logs);
  const earlier = Math.floor(points.length / 2);
  const means = minimumDetectableChange({ cv: noise.cv, earlier, later: points.length - earlier });
  const change = describe(line.slope * spanWeeks);
  const isBeyondNoise = Math.abs(change.share) >= means && (line.lower > 0 || line.upper < 0);
  return {
    status: !isBeyondNoise ? "flat-within-noise" : line.slope > 0 ? "up" : "down",
    perWeek: describe(line.slope),
    interval: { lower: describe(line.lower), upper: describe(line.upper), level },
    change,
    minimumDetectableChange: { single: minimumDetectableChange({ cv: noise.cv }), means },
    noise,
    pValue: mannKendall(logs).pValue,
    sessions: points.length,
    weeks: spanWeeks,
  };
}
