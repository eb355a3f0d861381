import { median } from "../foundation/quantile";
import { daysBetween, type CalendarDate } from "../units/calendar";
import type { Exposure, ExposureSet } from "./exposure";
import type { KnownFacts } from "./facts";
import type { Situation } from "./situation";

/** Exposures further apart than this do not form one run of misses. */
const RUN_DAYS = 21;
/** A day this far below the heaviest of the three before it was meant to be light. */
const LIGHT_SHARE = 0.93;
const LIGHT_LOOKBACK = 3;
/** How many earlier exposures say what load is usual. */
const USUAL_EXPOSURES = 4;

/** Reads the course of a lift from its exposures. */
export function gatherHistoryFacts({ exposures, inZone, resolved }: Situation, today: CalendarDate): KnownFacts {
  const [last, ...earlier] = exposures;
  if (last === undefined) return { "history.exposures": 0 };
  const usualKg = median(earlier.slice(0, USUAL_EXPOSURES).map(({ topKg }) => topKg));
  const lightDay = findLightDay(exposures) ?? exposures.at(-1) ?? last;
  return {
    "history.exposures": exposures.length,
    "history.daysSinceLast": daysBetween(last.date, today),
    "history.consecutiveMisses": countMisses(inZone, resolved.plan.reps.min),
    "history.exposuresSinceRecord": exposuresSinceRecord(exposures),
    "history.sameUnratedSessions": countSameUnrated(exposures),
    ...(usualKg === undefined || usualKg === 0 || earlier.length < USUAL_EXPOSURES
      ? {}
      : { "history.lastLoadRatio": last.topKg / usualKg }),
    "history.daysSinceLightDay": daysBetween(lightDay.date, today),
  };
}

/** An exposure misses when no set at its heaviest load reaches the planned repetitions. */
function countMisses(newestFirst: readonly Exposure[], leastReps: number): number {
  const firstHit = newestFirst.findIndex(
    ({ sets, topKg, date }, place) =>
      sets.some(({ loadKg, reps }) => loadKg === topKg && reps >= leastReps) ||
      daysBetween(date, newestFirst[Math.max(0, place - 1)]?.date ?? date) > RUN_DAYS,
  );
  return firstHit === -1 ? newestFirst.length : firstHit;
}

/** How long ago a set was last better than every set before it: more load, or more repetitions at its load or above. */
export function exposuresSinceRecord(newestFirst: readonly Exposure[]): number {
  let best: readonly ExposureSet[] = [];
  let latest = 0;
  [...newestFirst].reverse().forEach(({ sets }, place) => {
    const records = sets.filter((set) => !best.some((earlier) => isAtLeast(earlier, set)));
    if (records.length > 0) latest = place;
    best = [...best.filter((earlier) => !records.some((set) => isAtLeast(set, earlier))), ...records];
  });
  return newestFirst.length - 1 - latest;
}

function isAtLeast(a: ExposureSet, b: ExposureSet): boolean {
  return a.loadKg >= b.loadKg && a.reps >= b.reps;
}

/** The latest light day before the last exposure; the last is left out so that a better session cannot undo it. */
function findLightDay(newestFirst: readonly Exposure[]): Exposure | undefined {
  return newestFirst.slice(1).find(({ topKg }, place) => {
    const before = newestFirst.slice(place + 2, place + 2 + LIGHT_LOOKBACK).map((exposure) => exposure.topKg);
    return before.length > 0 && topKg <= LIGHT_SHARE * Math.max(...before);
  });
}

/** How many of the latest exposures are one and the same: equal sets without any effort noted. */
function countSameUnrated(newestFirst: readonly Exposure[]): number {
  const signature = ({ sets }: Exposure) => sets.map(({ loadKg, reps, rir }) => `${loadKg}x${reps}@${rir ?? "?"}`).join(" ");
  const newest = newestFirst[0];
  if (newest === undefined || newest.sets.some(({ rir }) => rir !== undefined)) return 0;
  const other = newestFirst.findIndex((exposure) => signature(exposure) !== signature(newest));
  return other === -1 ? newestFirst.length : other;
}
