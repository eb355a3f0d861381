import type { LoadConvention } from "../catalogue/exercise";
import { median } from "../foundation/quantile";
import { isLoadedSet, isWorkingSet } from "../log/selectSets";
import type { ExerciseEntry, Session, SetRecord, TrainingLog } from "../log/types";
import type { CalendarDate } from "../units/calendar";
import { massIn } from "../units/convertMass";
import type { Mass, MassUnit } from "../units/mass";

/** A working set as the advisor reads it. */
export interface ExposureSet {
  readonly load: Mass;
  readonly loadKg: number;
  readonly reps: number;
  readonly rir?: number;
}

/** One day of one lift. */
export interface Exposure {
  readonly date: CalendarDate;
  readonly sets: readonly ExposureSet[];
  /** The heaviest load of the day. */
  readonly topLoad: Mass;
  readonly topKg: number;
  /** Strength the best set shows, for comparing days of one lift; see {@link rankSet}. */
  readonly bestRank: number;
  /** What was logged of technique, pain and setup that day, entry by entry. */
  readonly entries: readonly ExerciseEntry[];
  readonly sessions: readonly Session[];
}

/** Loads within this share of the day's heaviest count as the day's top sets. */
const TOP_SHARE = 0.975;
/** Slope of modified Epley; beyond 20 repetitions a set ranks as one of 20, because no formula reaches further. */
const RANK_SLOPE = 0.0353;
const RANK_REPS = 20;

/** Reads every day with a working set of a lift up to a date, oldest first. */
export function readExposures(
  log: TrainingLog,
  exerciseId: string,
  today: CalendarDate,
  convention: LoadConvention | undefined,
): Exposure[] {
  const days = new Map<CalendarDate, { sessions: Session[]; entries: ExerciseEntry[] }>();
  for (const session of log.sessions) {
    const entries = session.entries.filter((entry) => entry.exerciseId === exerciseId);
    if (entries.length === 0 || session.date > today) continue;
    const day = days.get(session.date) ?? { sessions: [], entries: [] };
    day.sessions.push(session);
    day.entries.push(...entries);
    days.set(session.date, day);
  }
  const unit = firstUnit(log) ?? "kg";
  return [...days.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, { sessions, entries }]) => {
      const sets = entries.flatMap((entry) => entry.sets).flatMap((set) => readSet(set, convention, unit));
      return sets.length === 0 ? [] : [summariseDay(date, sets, entries, sessions)];
    });
}

/** A set without load counts where the lift can be done with the body alone; of an unlisted lift nobody knows, so it counts too. */
function readSet(set: SetRecord, convention: LoadConvention | undefined, unit: MassUnit): ExposureSet[] {
  if (set.kind === "drop" || set.kind === "myo" || set.kind === "rest-pause") return [];
  const rir = set.toFailure === true ? 0 : set.rir;
  const effort = rir === undefined ? {} : { rir };
  if (isLoadedSet(set)) return [{ load: set.load, loadKg: massIn(set.load, "kg"), reps: set.reps, ...effort }];
  const isBodyAlone = convention === undefined || convention === "added" || convention === "none";
  if (!isBodyAlone || !isWorkingSet(set) || set.reps === undefined || set.reps === 0 || set.assistance !== undefined) return [];
  return [{ load: { value: 0, unit }, loadKg: 0, reps: set.reps, ...effort }];
}

function firstUnit(log: TrainingLog): MassUnit | undefined {
  for (const session of log.sessions) {
    for (const entry of session.entries) {
      for (const set of entry.sets) if (set.load !== undefined) return set.load.unit;
    }
  }
  return undefined;
}

function summariseDay(
  date: CalendarDate,
  sets: readonly ExposureSet[],
  entries: readonly ExerciseEntry[],
  sessions: readonly Session[],
): Exposure {
  const top = sets.reduce((a, b) => (b.loadKg > a.loadKg ? b : a));
  return {
    date,
    sets,
    topLoad: top.load,
    topKg: top.loadKg,
    bestRank: Math.max(...sets.map(rankSet)),
    entries,
    sessions,
  };
}

/**
 * Ranks a set by the one-repetition maximum it shows, so that more load or more repetitions never rank lower.
 * A set without load ranks by its repetitions alone.
 */
function rankSet({ loadKg, reps, rir = 0 }: ExposureSet): number {
  const multiplier = 1 + RANK_SLOPE * (Math.min(RANK_REPS, reps + rir) - 1);
  return (loadKg === 0 ? 1 : loadKg) * multiplier;
}

/** The sets at the day's heaviest load, or within 2.5 % of it. */
export function topSetsOf({ sets, topKg }: Exposure): readonly ExposureSet[] {
  return sets.filter(({ loadKg }) => loadKg >= TOP_SHARE * topKg);
}

/** The middle repetition number of the day's top sets. */
export function topRepsOf(exposure: Exposure): number {
  return median(topSetsOf(exposure).map(({ reps }) => reps)) ?? 0;
}

/** The heaviest load at which so many sets, at that load or above, reached so many repetitions. */
export function heaviestCompleted({ sets }: Exposure, count: number, reps: number): ExposureSet | undefined {
  return sets
    .filter((set) => set.reps >= reps)
    .sort((a, b) => b.loadKg - a.loadKg)[count - 1];
}
