import { checkOneOf } from "../foundation/checkOneOf";
import { checkCalendarDate, daysBetween, type CalendarDate } from "../units/calendar";
import { massIn } from "../units/convertMass";
import type { Mass } from "../units/mass";
import { forecastModel, type ForecastModel } from "./forecastModel";
import type { PerformancePoint } from "./performanceSeries";
import { selectEstimated } from "./trendLine";
import { widenWithDays } from "./widenWithDays";

/** Options of {@link forecast}. */
export interface ForecastOptions {
  /** The day of the session to forecast; later points are not read. */
  readonly date: CalendarDate;
  /** "to-failure" when the sets are known to end at failure: the interval then starts out half as wide. "unknown" when left out. */
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
  | { readonly status: "insufficient-data"; readonly sessions: number; readonly sessionsNeeded: number };

/** The forecasts were tested from the sixth session on. */
const LEAST_SESSIONS = 5;

/**
 * Forecasts the estimated one-repetition maximum of the next session.
 *
 * A level that follows gains by 0.8 and losses by 0.6 of the surprise, less what a break costs, plus the usual growth.
 * It is hardly better than repeating the last session, because what a lifter chooses to do swings more than strength;
 * its worth is the interval, which learns how far off the forecasts of this lift have been. Never a line drawn on: that
 * was 11 to 28 % worse.
 *
 * @param series points of one lift, as `performanceSeries` gives them
 * @param options the day, and whether the sets are known to end at failure
 * @returns the forecast in the unit of the latest point with its 80 % interval, or that there are fewer than five sessions
 * @throws LiftcoreError `invalid-argument` for a date that does not exist or an unknown effort
 * @example
 * import { forecast } from "liftcore/trend";
 * forecast([], { date: "2026-05-09" }) // => { status: "insufficient-data", sessions: 0, sessionsNeeded: 5 }
 */
export function forecast(series: readonly PerformancePoint[], options: ForecastOptions): Forecast {
  const { date, effort = "unknown" } = options;
  checkCalendarDate("date", date);
  checkOneOf("effort", effort, ["unknown", "to-failure"]);
  const points = selectEstimated(series).filter((point) => point.date < date);
  const last = points.at(-1);
  if (last === undefined || points.length < LEAST_SESSIONS) {
    return { status: "insufficient-data", sessions: points.length, sessionsNeeded: LEAST_SESSIONS };
  }

  const model = forecastModel;
  const { centre, halfWidth } = followLevel(
    points.map((point) => ({ date: point.date, log: Math.log(massIn(point.oneRepMax, "kg")) })),
    date,
    effort === "unknown" ? model.error.effortUnknown : model.error.effortKnown,
    model,
  );
  const inUnit = (log: number): Mass => ({ value: massIn({ value: Math.exp(log), unit: "kg" }, last.oneRepMax.unit), unit: last.oneRepMax.unit });
  return {
    status: "forecast",
    oneRepMax: inUnit(centre),
    interval: { lower: inUnit(centre - halfWidth), upper: inUnit(centre + halfWidth), level: 0.8 },
    sessions: points.length,
  };
}

interface LoggedMaximum {
  readonly date: CalendarDate;
  readonly log: number;
}

/** Walks through the sessions, forecasting each from those before it, and ends with the forecast asked for. */
function followLevel(sessions: readonly LoggedMaximum[], date: CalendarDate, priorError: number, model: ForecastModel) {
  const { gain, priorForecasts, errorCap, halfWidth } = model;
  let level = sessions[0]?.log ?? 0;
  let lastDate = sessions[0]?.date ?? date;
  let errors = priorForecasts * priorError;
  let count = priorForecasts;
  for (const [place, session] of sessions.entries()) {
    if (place === 0) continue;
    const gapDays = daysBetween(lastDate, session.date);
    const expected = level - lossAfter(gapDays, model);
    const error = session.log - (expected + growthAfter(place, model));
    errors += Math.min(Math.abs(error) / widenWithDays(gapDays, model.widening), (errorCap * errors) / count);
    count += 1;
    level = expected + (session.log > expected ? gain.up : gain.down) * (session.log - expected);
    lastDate = session.date;
  }
  const gapDays = daysBetween(lastDate, date);
  return {
    centre: level - lossAfter(gapDays, model) + growthAfter(sessions.length, model),
    halfWidth: (halfWidth * widenWithDays(gapDays, model.widening) * errors) / count,
  };
}

function lossAfter(days: number, { decay }: ForecastModel): number {
  return decay.find(({ fromDays }) => days >= fromDays)?.loss ?? 0;
}

function growthAfter(sessions: number, { growth }: ForecastModel): number {
  return growth.find(({ fromSessions }) => sessions >= fromSessions)?.gain ?? 0;
}
