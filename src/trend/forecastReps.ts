import { checkList } from "../foundation/checkList";
import { checkObject } from "../foundation/checkObject";
import { checkNumber } from "../foundation/checkNumber";
import { checkOneOf } from "../foundation/checkOneOf";
import { epleyModified } from "../strength/formulas/epleyModified";
import { checkCalendarDate, daysBetween, type CalendarDate } from "../units/calendar";
import { massIn } from "../units/convertMass";
import { checkMass, type Mass } from "../units/mass";
import { forecastModel } from "./forecastModel";
import type { PerformancePoint } from "./performanceSeries";
import { learnReps, predictReps, widenReps, type BestSetLog } from "./repsLearning";

/** Options of {@link forecastReps}. */
export interface ForecastRepsOptions {
  /** The load of the next best set, above 0. */
  readonly load: Mass;
  /** The day of the session to forecast; points from that day on are not read. */
  readonly date: CalendarDate;
  /** "to-failure" when the sets are known to end at failure; "unknown" when left out. */
  readonly effort?: "unknown" | "to-failure";
}

/** What {@link forecastReps} answers. */
export type RepsForecast =
  | {
      readonly status: "forecast";
      /** Whole repetitions. */
      readonly reps: number;
      readonly interval: { readonly lower: number; readonly upper: number; readonly level: 0.8 };
      readonly sessions: number;
    }
  | { readonly status: "insufficient-data"; readonly sessions: number; readonly sessionsNeeded: number }
  /** The load lies where more than 15 repetitions, or none, are to be expected: nothing was tested there. */
  | { readonly status: "out-of-range"; readonly sessions: number };

/** The forecasts were tested from the sixth session on. */
const LEAST_SESSIONS = 5;

/**
 * Forecasts the repetitions of the next best set at a load that is known.
 *
 * The mean of two readings: the recent set nearest in load, and a running level of sets, each moved to the new load by
 * the lifter's own slope, learned from how repetitions gave way before. Errors were 17 % smaller than for "as many as
 * last time" in logs of unknown effort and 11 to 15 % in sets to failure.
 *
 * @param series points of one lift, as `performanceSeries` gives them
 * @param options the load, the day, and whether the sets are known to end at failure
 * @returns whole repetitions with an 80 % interval, or why there is no forecast
 * @throws LiftcoreError `invalid-argument` for a load of 0, a date that does not exist or an unknown effort
 * @example
 * import { kg } from "liftcore/units";
 * import { forecastReps } from "liftcore/trend";
 * forecastReps([], { load: kg(100), date: "2026-05-09" }) // => { status: "insufficient-data", sessions: 0, sessionsNeeded: 5 }
 */
export function forecastReps(series: readonly PerformancePoint[], options: ForecastRepsOptions): RepsForecast {
  checkList("series", series);
  checkObject("options", options);
  const { load, date, effort = "unknown" } = options;
  checkMass("load", load);
  checkNumber("load", load.value, { min: Number.MIN_VALUE, unit: load.unit });
  checkCalendarDate("date", date);
  checkOneOf("effort", effort, ["unknown", "to-failure"]);
  const sets = series
    .filter((point) => point.date < date)
    .flatMap(readBestSet)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const sessions = sets.length;
  const model = forecastModel.reps;
  const priorError = effort === "unknown" ? model.error.effortUnknown : model.error.effortKnown;
  const learned = learnReps(sets, { priorError, testFrom: LEAST_SESSIONS });
  const last = sets.at(-1);
  if (learned === undefined || last === undefined || sessions < LEAST_SESSIONS) {
    return { status: "insufficient-data", sessions, sessionsNeeded: LEAST_SESSIONS };
  }

  const target = Math.log(massIn(load, "kg"));
  const reps = predictReps(learned, target);
  if (reps < 0.5 || reps > model.mostReps) return { status: "out-of-range", sessions };
  const error = Math.max(model.error.least, learned.errors / learned.count);
  const halfWidth = model.halfWidth * error * widenReps(learned, target, daysBetween(last.date, date));
  return {
    status: "forecast",
    reps: Math.round(reps),
    interval: { lower: Math.max(0, Math.round(reps - halfWidth)), upper: Math.round(reps + halfWidth), level: 0.8 },
    sessions,
  };
}

function readBestSet({ date, bestSet }: PerformancePoint): readonly BestSetLog[] {
  if (bestSet === undefined) return [];
  return [{ date, load: Math.log(massIn(bestSet.load, "kg")), multiplier: Math.log(epleyModified.estimate(1, bestSet.reps)) }];
}
