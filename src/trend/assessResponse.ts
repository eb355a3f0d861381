import type { Catalogue } from "../catalogue/catalogue";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { checkLog } from "../log/checkLog";
import type { TrainingLog } from "../log/types";
import { addCalendarDays, checkCalendarDate, type CalendarDate } from "../units/calendar";
import { concludeResponse } from "./concludeResponse";
import { detectAbsence, type Absence } from "./detectAbsence";
import { detectLogChange, type LogChange } from "./detectLogChange";
import { dropOutliers } from "./dropOutliers";
import { describeGrowth, fitGrowth } from "./fitGrowth";
import { judgeResponse } from "./judgeResponse";
import { listMissing } from "./listMissing";
import type { ResponseAssessment } from "./response";
import { readHistory } from "./responseHistory";
import { responseModel, TRAINING_AGES, type ResponseModel, type TrainingAge } from "./responseModel";

/** Options of {@link assessResponse}. */
export interface AssessResponseOptions {
  /** The day the answer is for; later sessions are not read. */
  readonly today: CalendarDate;
  /** Decides window and usual pace. Without it and `trainingMonths` "intermediate" is used, and said in `missing`. */
  readonly trainingAge?: TrainingAge;
  /** Months of training in earnest; used when `trainingAge` is left out. */
  readonly trainingMonths?: number;
  /** Planned sessions of this lift a week, above 0. Without it only a long pause counts as absence. */
  readonly plannedSessionsPerWeek?: number;
  /** Where lifts are looked up; ours when left out. */
  readonly catalogue?: Catalogue;
  /** Numbers to use instead of those of `responseModel`. */
  readonly limits?: Partial<ResponseModel>;
}

/**
 * Answers for one lift: is it working, or am I only tiring myself out?
 *
 * In order: a log that changed its book-keeping is asked about; a lift that is not trained is not judged; fewer than four
 * sessions are not enough. Then growth is fitted as a line that treats sets stopped early as lower bounds, signs of
 * fatigue are counted in dose, performance, effort and self-report, a vote gives probabilities, and the first verdict
 * that fits is returned. "too-early" is frequent and honest: day-to-day form hides a month of an intermediate lifter's
 * progress. The verdict is about strength on the lift, not about size, and rests on simulated lifters.
 *
 * @param log any log; order does not matter
 * @param exerciseId the lift
 * @param options the day, what is known about the lifter, and other numbers than ours
 * @returns the verdict with probabilities, growth per week, the signals it rests on, what was missing and when to look again
 * @throws LiftcoreError `invalid-argument` for a date, training age, number of months or planned sessions that cannot be
 * @see grgic-2020, steele-2022, pelland-2025, saw-2016
 * @example
 * import { assessResponse } from "liftcore/trend";
 * const answer = assessResponse({ sessions: [] }, "barbell-hip-thrust", { today: "2026-05-09", trainingAge: "novice" });
 * answer.verdict // => "insufficient-data"
 * answer.decidedBy.message // => "The log has no recent session of this lift."
 */
export function assessResponse(log: TrainingLog, exerciseId: string, options: AssessResponseOptions): ResponseAssessment {
  checkLog(log);
  checkObject("options", options);
  const { today, trainingAge, trainingMonths, plannedSessionsPerWeek, catalogue } = options;
  checkCalendarDate("today", today);
  if (trainingAge !== undefined) checkOneOf("trainingAge", trainingAge, TRAINING_AGES);
  if (trainingMonths !== undefined) checkNumber("trainingMonths", trainingMonths, { min: 0 });
  if (plannedSessionsPerWeek !== undefined) checkNumber("plannedSessionsPerWeek", plannedSessionsPerWeek, { min: 0.25, max: 14 });
  const model = { ...responseModel, ...options.limits };
  const age = trainingAge ?? ageFromMonths(trainingMonths, model) ?? "intermediate";

  const windowDays = 7 * model.windowWeeks[age];
  const history = readHistory(log, exerciseId, { today, windowDays }, model, catalogue);
  const points = dropOutliers(history.points, model);
  const window = points.filter(({ day }) => day > -windowDays);
  const fit = fitGrowth(window, model);
  const unknown = {
    trainingAge: trainingAge === undefined && trainingMonths === undefined,
    plannedSessions: plannedSessionsPerWeek === undefined,
  };
  const known = {
    ...(fit && { growth: describeGrowth(fit, model) }),
    signals: [],
    missing: listMissing(history, unknown, windowDays, model),
  };

  const change = detectLogChange(window, fit, model);
  if (change !== undefined) return { ...known, ...askAboutLog(change, today) };
  const absence = detectAbsence(history.trainedDays, plannedSessionsPerWeek, model);
  if (absence !== undefined) return { ...known, ...reportAbsence(absence, today, model) };
  if (fit === undefined || window.length < model.leastSessions) {
    return { ...known, ...reportTooFew(history.trainedDays.length > 0, window.length, plannedSessionsPerWeek, today, age, model) };
  }
  return { ...known, ...judgeResponse({ history, points, fit, age, windowDays, today }, model) };
}

function ageFromMonths(months: number | undefined, { trainingMonths }: ResponseModel): TrainingAge | undefined {
  if (months === undefined) return undefined;
  if (months < trainingMonths.noviceBelow) return "novice";
  return months <= trainingMonths.intermediateUpTo ? "intermediate" : "advanced";
}

function askAboutLog(change: LogChange, today: CalendarDate) {
  const percent = Math.round(100 * Math.abs(Math.expm1(change.change)));
  const next = { today, weeks: 0 };
  if (change.kind === "collapse") return concludeResponse("check-log", { code: "log-collapse", params: { percent } }, next);
  const date = addCalendarDays(today, change.day);
  if (change.kind === "setup") return concludeResponse("check-log", { code: "setup-change", params: { date, percent } }, next);
  const factor = Math.round(100 * Math.exp(change.change)) / 100;
  return concludeResponse("check-log", { code: "unit-change", params: { date, factor } }, next);
}

function reportAbsence(absence: Absence, today: CalendarDate, { absence: limits, lookAgainWeeks }: ResponseModel) {
  const next = { today, weeks: lookAgainWeeks.afterReturn };
  if (absence.kind === "long-pause") return concludeResponse("not-training", { code: "long-pause", params: { days: absence.days } }, next);
  const params = { sessions: absence.sessions, planned: Math.round(absence.planned), days: limits.windowDays };
  return concludeResponse("not-training", { code: "too-few-sessions", params }, next);
}

function reportTooFew(
  wasTrained: boolean,
  sessions: number,
  plannedSessionsPerWeek: number | undefined,
  today: CalendarDate,
  age: TrainingAge,
  model: ResponseModel,
) {
  const needed = model.leastSessions;
  // At the plan's pace, or at a session a week.
  const next = { today, weeks: Math.ceil((needed - sessions) / (plannedSessionsPerWeek ?? 1)) };
  if (!wasTrained) return concludeResponse("insufficient-data", { code: "never-trained", params: {} }, next);
  const params = { sessions, needed, weeks: model.windowWeeks[age] };
  return concludeResponse("insufficient-data", { code: "too-few-readable", params }, next);
}
