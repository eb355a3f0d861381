import type { LoadConvention } from "../catalogue/exercise";
import { median } from "../foundation/quantile";
import { isLoadedSet, isWorkingSet } from "../log/selectSets";
import type { SetRecord } from "../log/types";
import { GROWTH_PER_REPETITION } from "../units/effort";
import { massIn } from "../units/convertMass";
import type { Mass, MassUnit } from "../units/mass";
import type { LiftDay } from "../log/liftDay";

/** A working set as the advisor reads it. */
export interface ExposureSet {
  readonly load: Mass;
  readonly loadKg: number;
  readonly reps: number;
  readonly rir?: number;
}

/** One day of one lift with at least one working set. */
export interface Exposure extends LiftDay {
  readonly sets: readonly ExposureSet[];
  /** The heaviest load of the day. */
  readonly topLoad: Mass;
  readonly topKg: number;
  /** Strength the best set shows, for comparing days of one lift. */
  readonly bestRank: number;
}

/** Loads within this share of the day's heaviest count as the day's top sets. */
const TOP_SHARE = 0.975;
/** Beyond 20 repetitions a set ranks as one of 20, because no formula reaches further. */
const RANK_REPS = 20;

/** Reads the days that have a working set, in the order given. */
export function readExposures(days: readonly LiftDay[], convention: LoadConvention | undefined): Exposure[] {
  const unit = firstUnit(days) ?? "kg";
  return days.flatMap((day) => {
    const sets = day.entries.flatMap((entry) => entry.sets).flatMap((set) => readSet(set, convention, unit));
    return sets.length === 0 ? [] : [summariseDay(day, sets)];
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

/** The unit of the newest load of the lift. */
function firstUnit(days: readonly LiftDay[]): MassUnit | undefined {
  return days.flatMap(({ entries }) => entries.flatMap(({ sets }) => sets.flatMap(({ load }) => load ?? [])))[0]?.unit;
}

function summariseDay(day: LiftDay, sets: readonly ExposureSet[]): Exposure {
  const top = sets.reduce((a, b) => (b.loadKg > a.loadKg ? b : a));
  return { ...day, sets, topLoad: top.load, topKg: top.loadKg, bestRank: Math.max(...sets.map(rankSet)) };
}

/**
 * Ranks a set by the one-repetition maximum it shows, so that more load or more repetitions never rank lower.
 * A set without load ranks by its repetitions alone.
 */
function rankSet({ loadKg, reps, rir = 0 }: ExposureSet): number {
  const multiplier = 1 + GROWTH_PER_REPETITION * (Math.min(RANK_REPS, reps + rir) - 1);
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

/** Every set reached so many repetitions, and there were at least half of the planned sets: how an easy day is completed. */
export function isCompleted({ sets }: Exposure, plannedSets: number, reps: number): boolean {
  return sets.length >= plannedSets / 2 && sets.every((set) => set.reps >= reps);
}

/** The heaviest load at which so many sets, at that load or above, reached so many repetitions. */
export function heaviestCompleted({ sets }: Exposure, count: number, reps: number): ExposureSet | undefined {
  return sets
    .filter((set) => set.reps >= reps)
    .sort((a, b) => b.loadKg - a.loadKg)[count - 1];
}
