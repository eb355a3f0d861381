import { checkList } from "../foundation/checkList";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { assessByFormula } from "../strength/assessment/assessByFormula";
import type { AssessableSet } from "../strength/assessment/assessment";
import { epleyModified } from "../strength/formulas/epleyModified";
import { checkCalendarDate, type CalendarDate } from "../units/calendar";
import type { Mass } from "../units/mass";
import { forecastModel } from "./forecastModel";
import type { PerformancePoint } from "./performanceSeries";
import { selectEstimated } from "./trendLine";

/** Options of {@link forecast}. */
export interface ForecastOptions {
  /** The day of the session to forecast; later points are not read. */
  readonly date: CalendarDate;
  /** "to-failure" when the sets are known to end at failure: the interval is then narrower. "unknown", or as logged, when left out. */
  readonly effort?: "unknown" | "to-failure";
}

/** What {@link forecast} answers. */
export type Forecast =
  | {
      readonly status: "forecast";
      readonly oneRepMax: Mass;
      readonly interval: { readonly lower: Mass; readonly upper: Mass; readonly level: 0.8 };
      readonly sessions: number;
    }
  | { readonly status: "insufficient-data"; readonly sessions: number; readonly sessionsNeeded: number }
  /** The last session lies so far back that nothing was tested. */
  | { readonly status: "too-old"; readonly sessions: number };

/** The forecasts were tested from the sixth session on. */
const LEAST_SESSIONS = 5;

/**
 * Forecasts the estimated one-repetition maximum of the next session: the level of `assessOneRepMax` plus the usual growth.
 *
 * It is hardly better than repeating the last session, because what a lifter chooses to do swings more than strength;
 * its worth is the interval, which learns how far off the sessions of this lift have been. Never a line drawn on: that
 * was 11 to 28 % worse.
 *
 * @param series points of one lift, as `performanceSeries` gives them
 * @param options the day, and whether the sets are known to end at failure
 * @returns the forecast in the unit of the latest point with its 80 % interval, or why there is none: fewer than five sessions, or none for 180 days
 * @throws LiftcoreError `invalid-argument` for a date that does not exist or an unknown effort
 * @example
 * import { forecast } from "liftcore/trend";
 * forecast([], { date: "2026-05-09" }) // => { status: "insufficient-data", sessions: 0, sessionsNeeded: 5 }
 */
export function forecast(series: readonly PerformancePoint[], options: ForecastOptions): Forecast {
  checkList("series", series);
  checkObject("options", options);
  const { date, effort = "unknown" } = options;
  checkCalendarDate("date", date);
  checkOneOf("effort", effort, ["unknown", "to-failure"]);
  const sets = selectEstimated(series)
    .filter((point) => point.date < date)
    .flatMap((point) => readBestSet(point, effort));
  const sessions = sets.length;
  if (sessions < LEAST_SESSIONS) return { status: "insufficient-data", sessions, sessionsNeeded: LEAST_SESSIONS };

  const assessment = assessByFormula(sets, epleyModified, 0.8, date);
  if (assessment.status === "not-estimable") return { status: "too-old", sessions };
  const { value, interval } = assessment;
  const grown = (mass: Mass): Mass => ({ value: mass.value * Math.exp(growthAfter(sessions)), unit: mass.unit });
  return {
    status: "forecast",
    oneRepMax: grown(value),
    interval: { lower: grown(interval.lower), upper: grown(interval.upper), level: 0.8 },
    sessions,
  };
}

function readBestSet({ date, bestSet }: PerformancePoint, effort: "unknown" | "to-failure"): readonly AssessableSet[] {
  return bestSet === undefined ? [] : [{ ...bestSet, date, ...(effort === "to-failure" && { toFailure: true }) }];
}

function growthAfter(sessions: number): number {
  return forecastModel.growth.find(({ fromSessions }) => sessions >= fromSessions)?.gain ?? 0;
}
