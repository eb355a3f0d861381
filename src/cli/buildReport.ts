import { adviseAll } from "../advisor/adviseAll";
import type { Advice } from "../advisor/advice";
import { advise } from "../advisor/advise";
import type { Plan } from "../advisor/plan";
import type { TrainingLog } from "../log/types";
import { isLoadedSet } from "../log/selectSets";
import type { Lifter } from "../programming/lifter";
import type { OneRepMaxAssessment } from "../strength/assessment/assessment";
import { assessOneRepMax } from "../strength/assessment/assessOneRepMax";
import { assessResponse } from "../trend/assessResponse";
import { estimateTrend, type Trend } from "../trend/estimateTrend";
import { findRecords, type TrainingRecord } from "../trend/findRecords";
import { performanceSeries } from "../trend/performanceSeries";
import type { ResponseAssessment } from "../trend/response";
import { weekOverWeek, type WeekChange } from "../trend/weekOverWeek";
import { addCalendarDays, type CalendarDate } from "../units/calendar";
import { nameLift } from "./nameLift";
import { muscleVolume, type WeeklyMuscleVolume } from "../volume/muscleVolume";
import { summariseLog } from "../volume/summariseLog";
import type { ExerciseWeek, TrainingSummary } from "../volume/summary";

/** One lift on a coach's page. */
export interface LiftReport {
  readonly exerciseId: string;
  readonly name: string;
  readonly sessions: number;
  readonly lastDate: CalendarDate;
  /** Week by week, oldest first. */
  readonly weeks: readonly (ExerciseWeek & { readonly week: CalendarDate })[];
  readonly weekChanges: readonly WeekChange[];
  /** Newest first. */
  readonly records: readonly TrainingRecord[];
  readonly oneRepMax: OneRepMaxAssessment;
  readonly trend: Trend;
  readonly response: ResponseAssessment;
  readonly advice: Advice;
}

/** A lift that has not been trained lately. */
export interface RestingLift {
  readonly exerciseId: string;
  readonly name: string;
  readonly sessions: number;
  readonly lastDate: CalendarDate;
}

/** Everything the report says, as data. */
export interface Report {
  readonly asOf: CalendarDate;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly sessions: number;
  /** Different lifts in the whole log. */
  readonly liftsLogged: number;
  readonly lifts: readonly LiftReport[];
  readonly resting: readonly RestingLift[];
  readonly muscles: readonly WeeklyMuscleVolume[];
}

/** What {@link buildReport} may be told. */
export interface ReportOptions {
  readonly today?: CalendarDate;
  readonly lifter?: Lifter;
  readonly plans?: Readonly<Record<string, Plan>>;
  /** Only this lift, however long ago it was trained. */
  readonly exerciseId?: string;
}

/** Trend and estimates look back this far; the verdict chooses its own window. */
const TREND_DAYS = 112;
/** A lift not trained for longer is listed, not reported on. */
const RECENT_DAYS = 56;
const MUSCLE_WEEKS = 4;

/** Puts the library's answers about a log together; `last` is the day of its last session. */
export function buildReport(log: TrainingLog, last: CalendarDate, options: ReportOptions = {}): Report {
  const { lifter, plans, exerciseId } = options;
  const asOf = options.today ?? addCalendarDays(last, 1);
  const seen = { sessions: log.sessions.filter(({ date }) => date <= asOf) };
  const lifts = listLifts(seen);
  const common = { log: seen, today: asOf, ...(lifter === undefined ? {} : { lifter }), ...(plans === undefined ? {} : { plans }) };
  const advice =
    exerciseId === undefined
      ? adviseAll({ ...common, recentDays: RECENT_DAYS })
      : [advise({ ...common, exerciseId, ...(plans?.[exerciseId] === undefined ? {} : { plan: plans[exerciseId] }) })];
  const advised = new Set(advice.map((one) => one.exerciseId));
  const weekly = { weeks: summariseLog(seen).weeks, changes: weekOverWeek(seen) };
  const first = seen.sessions[0]?.date;
  return {
    asOf,
    ...(first === undefined ? {} : { from: first, to: seen.sessions.at(-1)?.date ?? last }),
    sessions: seen.sessions.length,
    liftsLogged: lifts.size,
    lifts: advice
      .flatMap((one) => {
        const lift = lifts.get(one.exerciseId);
        return lift === undefined ? [] : [reportLift(seen, weekly, lift, one, lifter)];
      })
      .sort((a, b) => b.sessions - a.sessions),
    resting: exerciseId !== undefined ? [] : [...lifts.values()].filter((lift) => !advised.has(lift.exerciseId)).sort((a, b) => (a.lastDate < b.lastDate ? 1 : -1)),
    muscles: exerciseId !== undefined ? [] : muscleVolume(seen).slice(-MUSCLE_WEEKS),
  };
}

function listLifts(log: TrainingLog): Map<string, RestingLift> {
  const lifts = new Map<string, RestingLift>();
  for (const { date, entries } of log.sessions) {
    for (const exerciseId of new Set(entries.map((entry) => entry.exerciseId))) {
      const known = lifts.get(exerciseId);
      const name = known?.name ?? nameLift(exerciseId, log);
      lifts.set(exerciseId, { exerciseId, name, sessions: (known?.sessions ?? 0) + 1, lastDate: date });
    }
  }
  return lifts;
}

function reportLift(
  log: TrainingLog,
  weekly: { readonly weeks: TrainingSummary["weeks"]; readonly changes: readonly WeekChange[] },
  { exerciseId, name, sessions, lastDate }: RestingLift,
  advice: Advice,
  lifter: Lifter | undefined,
): LiftReport {
  const from = addCalendarDays(advice.date, -TREND_DAYS);
  const months = lifter?.trainingMonths;
  return {
    exerciseId,
    name,
    sessions,
    lastDate,
    weeks: weekly.weeks.flatMap(({ week, exercises }) =>
      exercises.filter((row) => row.exerciseId === exerciseId).map((row) => ({ ...row, week })),
    ),
    weekChanges: weekly.changes.filter((change) => change.exerciseId === exerciseId),
    records: [...findRecords(log, { exerciseId })].reverse(),
    oneRepMax: assessOneRepMax(listSets(log, exerciseId), { asOf: advice.date }),
    trend: estimateTrend(performanceSeries(log, exerciseId, { from, to: advice.date })),
    response: assessResponse(log, exerciseId, { today: advice.date, ...(months === undefined ? {} : { trainingMonths: months }) }),
    advice,
  };
}

function listSets({ sessions }: TrainingLog, exerciseId: string) {
  return sessions.flatMap(({ date, entries }) =>
    entries
      .filter((entry) => entry.exerciseId === exerciseId)
      .flatMap(({ sets }) => sets.filter(isLoadedSet).map((set) => ({ ...set, date }))),
  );
}
