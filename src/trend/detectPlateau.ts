import { checkNumber } from "../foundation/checkNumber";
import { checkOneOf } from "../foundation/checkOneOf";
import { CONFIDENCE_LEVELS, type ConfidenceLevel } from "../foundation/normal";
import { addCalendarDays } from "../units/calendar";
import type { PerformancePoint } from "./performanceSeries";
import { fitTrendLine, sortByDate } from "./trendLine";

/** Options of {@link detectPlateau}. */
export interface DetectPlateauOptions {
  /** How far back from the last point to look, in weeks; 8 when left out. */
  readonly windowWeeks?: number;
  /** Growth that would still matter, as a share over six weeks; 0.01 (trained lifters; more for novices) when left out. */
  readonly smallestChange?: number;
  /** Confidence of the interval; 0.9 when left out. */
  readonly level?: ConfidenceLevel;
}

/** What {@link detectPlateau} answers; changes are shares per week, 0.01 for 1 %. */
export interface PlateauFinding {
  readonly status: "progressing" | "regressing" | "plateau" | "insufficient-evidence";
  readonly perWeek?: number;
  readonly interval?: { readonly lower: number; readonly upper: number; readonly level: ConfidenceLevel };
  readonly sessions: number;
  readonly weeks: number;
}

/** Below this many sessions or weeks nothing is decided; a policy, no paper fixes it. */
const LEAST_SESSIONS = 8;
const LEAST_WEEKS = 6;
const WEEKS_OF_SMALLEST_CHANGE = 6;

/**
 * Tells a plateau from progress, regress and not knowing, over the last weeks of a series.
 *
 * By the interval of the Theil-Sen slope: above zero is progress, below zero regress; around zero it is a plateau only
 * when even its upper end stays below the growth that would matter, so growth is ruled out. Otherwise the evidence does
 * not suffice: "not significant" is not a plateau. The rule and its numbers are policy.
 *
 * @param series points of one lift, as `performanceSeries` gives them
 * @param options window, growth that matters and confidence
 * @returns the status, with slope and interval where a line could be fitted
 * @throws LiftcoreError `invalid-argument` for a window under 6 weeks, a negative change or a level that is not offered
 * @see theil-1950, sen-1968
 * @example
 * import { detectPlateau } from "liftcore/trend";
 * detectPlateau([]) // => { status: "insufficient-evidence", sessions: 0, weeks: 0 }
 */
export function detectPlateau(series: readonly PerformancePoint[], options: DetectPlateauOptions = {}): PlateauFinding {
  const { windowWeeks = 8, smallestChange = 0.01, level = 0.9 } = options;
  checkNumber("windowWeeks", windowWeeks, { min: LEAST_WEEKS, max: 520, unit: "weeks" });
  checkNumber("smallestChange", smallestChange, { min: 0 });
  checkOneOf("level", level, CONFIDENCE_LEVELS);
  const sorted = sortByDate(series);
  const last = sorted.at(-1)?.date;
  const from = last === undefined ? "" : addCalendarDays(last, -Math.round(7 * windowWeeks));
  const points = sorted.filter(({ date }) => date >= from);
  const fit = fitTrendLine(points, level);
  const sessions = points.length;
  if (fit === undefined) return { status: "insufficient-evidence", sessions, weeks: 0 };

  const { slope, lower, upper } = fit.line;
  const isEnough = sessions >= LEAST_SESSIONS && fit.spanWeeks >= LEAST_WEEKS;
  const excludesGrowth = upper < Math.log1p(smallestChange) / WEEKS_OF_SMALLEST_CHANGE;
  return {
    status: !isEnough ? "insufficient-evidence" : lower > 0 ? "progressing" : upper < 0 ? "regressing" : excludesGrowth ? "plateau" : "insufficient-evidence",
    perWeek: Math.expm1(slope),
    interval: { lower: Math.expm1(lower), upper: Math.expm1(upper), level },
    sessions,
    weeks: fit.spanWeeks,
  };
}
