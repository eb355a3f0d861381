import { builtInCatalogue, type Catalogue } from "../catalogue/catalogue";
import { checkCatalogue } from "../catalogue/checks/checkCatalogue";
import type { MuscleId } from "../catalogue/muscles";
import type { ExerciseEntry, SetRecord, TrainingLog } from "../log/types";
import { addCalendarDays, daysBetween, type CalendarDate } from "../units/calendar";
import { creditSets } from "../volume/creditSets";
import { selectExposures } from "./exposure";
import { readExposure, type PerformancePoint } from "./performanceSeries";
import type { ResponseModel } from "./responseModel";

/** A point of the lift, dated by days from today: 0 is today, -1 yesterday. */
export interface HistoryPoint extends PerformancePoint {
  readonly day: number;
}

/** What the sets of one session did to the muscles of the lift. */
export interface DoseDay {
  readonly day: number;
  /** Hard sets, other lifts' by the credit they give the lift's main muscle. */
  readonly effectiveSets: number;
  /** The same sets by what they cost: more near failure. */
  readonly cost: number;
}

/** How a session began, as the lifter felt it. */
export interface SelfReport {
  readonly day: number;
  readonly readiness?: number;
  readonly soreness?: number;
}

/** All that the rules read, within the look-back, in order of time. */
export interface ResponseHistory {
  readonly points: readonly HistoryPoint[];
  /** Days on which the lift was trained, whether or not strength could be read. */
  readonly trainedDays: readonly number[];
  readonly doses: readonly DoseDay[];
  readonly selfReports: readonly SelfReport[];
  /** Whether the catalogue knows the lift, and with it whether other lifts' sets could be counted. */
  readonly isKnownLift: boolean;
}

/** Reads what a log says about one lift until today. */
export function readHistory(
  log: TrainingLog,
  exerciseId: string,
  range: { readonly today: CalendarDate; readonly windowDays: number },
  model: ResponseModel,
  catalogue: Catalogue = builtInCatalogue,
): ResponseHistory {
  checkCatalogue(catalogue);
  const { today, windowDays } = range;
  const lookBack = 7 * model.lookBackWeeks;
  // Breaks are looked for beyond a short window, and what came before them too.
  const from = addCalendarDays(today, 1 - lookBack - Math.max(windowDays, model.gap.withinDays));
  const exposures = selectExposures(log, exerciseId, { from, to: today });
  const sessions = log.sessions.filter(({ date }) => date >= from && date <= today);
  // Counting days is the dearest step here, so each date is counted once.
  const days = new Map([...new Set(sessions.map(({ date }) => date))].map((date) => [date, daysBetween(today, date)]));
  const dayOf = (date: CalendarDate) => days.get(date) ?? daysBetween(today, date);
  const shareOf = findShares(exerciseId, catalogue);
  return {
    points: exposures.flatMap((exposure) => readExposure(exposure, {})).map((point) => ({ ...point, day: dayOf(point.date) })),
    trainedDays: exposures.map(({ date }) => dayOf(date)),
    doses: sessions
      .map(({ date, entries }) => ({ day: dayOf(date), ...readDose(entries, shareOf, model) }))
      .filter(({ day, cost }) => cost > 0 && day > -windowDays - lookBack)
      .sort((a, b) => a.day - b.day),
    selfReports: sessions
      .map(({ date, readiness, soreness }) => ({
        day: dayOf(date),
        ...(readiness !== undefined && { readiness }),
        ...(soreness !== undefined && { soreness }),
      }))
      .sort((a, b) => a.day - b.day),
    isKnownLift: catalogue.names().byId.has(exerciseId),
  };
}

function readDose(
  entries: readonly ExerciseEntry[],
  shareOf: (exerciseId: string) => number,
  model: ResponseModel,
): Omit<DoseDay, "day"> {
  let effectiveSets = 0;
  let cost = 0;
  for (const entry of entries) {
    const share = shareOf(entry.exerciseId);
    for (const [place, credit] of share === 0 ? [] : creditSets(entry).entries()) {
      const set = entry.sets[place];
      if (set === undefined || credit === 0) continue;
      effectiveSets += share * credit;
      cost += share * costOf(set, model);
    }
  }
  return { effectiveSets, cost };
}

function costOf({ rir, toFailure, side }: SetRecord, { dose }: ResponseModel): number {
  const { nearFailure, hard, easy, unknown } = dose.effort;
  const reserve = toFailure === true ? 0 : rir;
  const cost = reserve === undefined ? unknown : reserve <= 1 ? nearFailure : reserve <= 3 ? hard : easy;
  return side === undefined ? cost : cost / 2;
}

/**
 * How much a set of each lift counts for this one: 1 for the lift itself, otherwise the most credit it gives a primary
 * muscle of this lift. Of a lift that the catalogue does not know, only its own sets are known.
 */
function findShares(exerciseId: string, catalogue: Catalogue): (otherId: string) => number {
  const known = catalogue.names().byId;
  const primaries = (known.get(exerciseId)?.muscles ?? []).filter(({ role }) => role === "primary");
  const targets = new Set<MuscleId>(primaries.map(({ muscle }) => muscle));
  return (otherId) => {
    if (otherId === exerciseId) return 1;
    const involved = (known.get(otherId)?.muscles ?? []).filter(({ muscle }) => targets.has(muscle));
    return Math.max(0, ...involved.map(({ setCredit }) => setCredit));
  };
}
