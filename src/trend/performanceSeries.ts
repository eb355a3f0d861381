import { mean, sum } from "../foundation/mean";
import { isWorkingSet, selectStraightSets, type LoadedSet } from "../log/selectSets";
import { checkLog } from "../log/checkLog";
import type { TrainingLog } from "../log/types";
import { checkCalendarDate, type CalendarDate } from "../units/calendar";
import { compareMass } from "../units/compareMass";
import type { Mass } from "../units/mass";
import { creditSets } from "../volume/creditSets";
import type { HardSetLimits } from "../volume/hardSetLimits";
import { estimateFromSet } from "./estimateFromSet";
import type { DateRange } from "../log/liftDay";
import { selectExposures, type Exposure } from "./exposure";
import { readSessionIndex, type SessionIndex } from "./sessionIndex";

/** Options of {@link performanceSeries}. */
export interface PerformanceSeriesOptions extends DateRange {
  /** Which sets are hard ones; see `hardSetLimits`. */
  readonly limits?: Partial<HardSetLimits>;
}

/** What one exposure showed. */
export interface PerformancePoint extends SessionIndex {
  readonly date: CalendarDate;
  /** The sessions of the day, in the order of the log. */
  readonly sessionIds: readonly string[];
  /** The heaviest load of the day. */
  readonly topLoad: Mass;
  /**
   * The set with the highest estimated one-repetition maximum, and that maximum; absent when all sets had more than 12
   * repetitions to failure. `rir` is 0 for a set that ended in failure.
   */
  readonly bestSet?: { readonly load: Mass; readonly reps: number; readonly rir?: number };
  readonly oneRepMax?: Mass;
  readonly workingSets: number;
  readonly hardSets: number;
  /** Mean of the logged repetitions in reserve. */
  readonly meanRir?: number;
  /** Ids of the mistakes seen that day, each once. */
  readonly faults: readonly string[];
  readonly readiness?: number;
  readonly soreness?: number;
}

/**
 * Reads a lift's history as one point per day it was trained.
 *
 * The one-repetition maximum is that of the best set by modified Epley, with at most 12 repetitions to failure and
 * unknown reserve counted as none. The index is the steadier reading behind `assessResponse`: a weighted mean over the
 * first three sets within 2.5 % of the top load. Drop, myo and rest-pause sets are left out of both. Loads count as
 * logged, without body mass.
 *
 * @param log any log; order does not matter
 * @param exerciseId the lift
 * @param options first and last date, and limits of a hard set
 * @returns points in order of date; a day without a loaded set of 1 to 15 repetitions gives none
 * @throws LiftcoreError `invalid-argument` for a date or limit that cannot be
 * @see jovanovic-stmr
 * @example
 * import { kg } from "liftcore/units";
 * import { performanceSeries } from "liftcore/trend";
 * const set = { kind: "work", load: kg(100), reps: 1, completed: true };
 * const log = { sessions: [{ id: "s1", date: "2026-05-09", entries: [{ exerciseId: "back-squat", sets: [set] }] }] };
 * performanceSeries(log, "back-squat")[0]?.oneRepMax // => { value: 100, unit: "kg" }
 */
export function performanceSeries(
  log: TrainingLog,
  exerciseId: string,
  options: PerformanceSeriesOptions = {},
): readonly PerformancePoint[] {
  checkLog(log);
  const { from, to, limits = {} } = options;
  if (from !== undefined) checkCalendarDate("from", from);
  if (to !== undefined) checkCalendarDate("to", to);
  return selectExposures(log, exerciseId, options).flatMap((exposure) => readExposure(exposure, limits));
}

/** Reads one exposure; an empty list when it has no set that strength can be read from. */
export function readExposure(exposure: Exposure, limits: Partial<HardSetLimits>): readonly PerformancePoint[] {
  const { date, sessionIds, entries, readiness, soreness } = exposure;
  const straight = entries.flatMap(selectStraightSets);
  const index = readSessionIndex(straight);
  const topLoad = straight.map(({ load }) => load).reduce<Mass | undefined>((a, b) => (a && compareMass(a, b) >= 0 ? a : b), undefined);
  if (index === undefined || topLoad === undefined) return [];

  const working = entries.flatMap(({ sets }) => sets.filter(isWorkingSet));
  const meanRir = mean(working.flatMap(({ rir, toFailure }) => (toFailure === true ? [0] : rir === undefined ? [] : [rir])));
  return [
    {
      date,
      sessionIds,
      ...index,
      topLoad,
      ...findBestSet(straight),
      workingSets: working.length,
      hardSets: sum(entries.flatMap((entry) => creditSets(entry, limits))),
      ...(meanRir !== undefined && { meanRir }),
      faults: [...new Set(working.flatMap(({ faults = [] }) => faults))].sort(),
      ...(readiness !== undefined && { readiness }),
      ...(soreness !== undefined && { soreness }),
    },
  ];
}

function findBestSet(sets: readonly LoadedSet[]): Pick<PerformancePoint, "bestSet" | "oneRepMax"> {
  let best: { readonly set: LoadedSet; readonly oneRepMax: Mass } | undefined;
  for (const set of sets) {
    const oneRepMax = estimateFromSet(set);
    if (oneRepMax && (best === undefined || compareMass(oneRepMax, best.oneRepMax) > 0)) best = { set, oneRepMax };
  }
  if (best === undefined) return {};
  const { load, reps } = best.set;
  const rir = best.set.toFailure === true ? 0 : best.set.rir;
  return { bestSet: { load, reps, ...(rir !== undefined && { rir }) }, oneRepMax: best.oneRepMax };
}
