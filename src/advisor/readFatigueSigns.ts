import { mean, standardDeviation } from "../foundation/mean";
import { median } from "../foundation/quantile";
import { daysBetween, type CalendarDate } from "../units/calendar";
import type { Exposure, ExposureSet } from "./exposure";
import { FATIGUE_SIGNS, type FatigueSign } from "./facts";

const FOUR_WEEKS = 28;
/** A best set this far below the recent median has regressed; one day alone is noise. */
const REGRESSED_SHARE = 0.95;
const SORE_SCORE = 4;
const READINESS_SESSIONS = 5;
const UNREADY_SESSIONS = 3;
const RIR_EXPOSURES = 3;
/** Reserve is judged with an error of about one repetition, so only a fall of two says something (halperin-2022). */
const RIR_DROP = 2;
/** Sets are up by a fifth: cost, if performance stands still. */
const MORE_SETS_RATIO = 1.2;

/**
 * Reads the signs of fatigue. Each is built so that a better last session can only weaken it: that is why they are read
 * here and not taken from the response model, whose vote may turn either way. Undefined when none can be judged.
 */
export function readFatigueSigns(newestFirst: readonly Exposure[], today: CalendarDate): readonly FatigueSign[] | undefined {
  const readings: Readonly<Record<FatigueSign, boolean | undefined>> = {
    regressed: hasRegressed(newestFirst),
    "more-sets": hasMoreSets(newestFirst, today),
    "less-reserve": hasLessReserve(newestFirst.slice(0, RIR_EXPOSURES)),
    sore: isSore(newestFirst),
    unready: isUnready(newestFirst),
  };
  const judged = FATIGUE_SIGNS.filter((sign) => readings[sign] !== undefined);
  return judged.length === 0 ? undefined : judged.filter((sign) => readings[sign]);
}

function hasRegressed([last, previous, ...earlier]: readonly Exposure[]): boolean | undefined {
  if (last === undefined || previous === undefined) return undefined;
  const recent = earlier.filter(({ date }) => daysBetween(date, previous.date) <= FOUR_WEEKS);
  const usual = median(recent.map(({ bestRank }) => bestRank));
  if (usual === undefined || recent.length < 2) return undefined;
  return last.bestRank <= REGRESSED_SHARE * usual && previous.bestRank <= REGRESSED_SHARE * usual;
}

function hasMoreSets(exposures: readonly Exposure[], today: CalendarDate): boolean | undefined {
  const setsBetween = (from: number, to: number) =>
    exposures
      .filter(({ date }) => daysBetween(date, today) >= from && daysBetween(date, today) < to)
      .reduce((total, { sets }) => total + sets.length, 0);
  const before = setsBetween(FOUR_WEEKS, 2 * FOUR_WEEKS);
  const isOldEnough = exposures.some(({ date }) => daysBetween(date, today) >= 2 * FOUR_WEEKS);
  return before === 0 || !isOldEnough ? undefined : setsBetween(0, FOUR_WEEKS) >= MORE_SETS_RATIO * before;
}

/** Whether a set left clearly less in reserve than one of at least its load and repetitions did before. */
function hasLessReserve(exposures: readonly Exposure[]): boolean | undefined {
  const newest = exposures[0];
  const oldest = exposures.at(-1);
  if (newest === undefined || oldest === undefined || exposures.length < RIR_EXPOSURES) return undefined;
  const before = oldest.sets.filter(hasRir);
  const now = newest.sets.filter(hasRir);
  if (before.length === 0 || now.length === 0) return undefined;
  return now.some((set) =>
    before.some(({ loadKg, reps, rir }) => set.loadKg <= loadKg && set.reps <= reps && rir - set.rir >= RIR_DROP),
  );
}

function hasRir(set: ExposureSet): set is ExposureSet & { readonly rir: number } {
  return set.rir !== undefined;
}

function isSore(newestFirst: readonly Exposure[]): boolean | undefined {
  const scores = newestFirst.slice(0, 2).map(({ soreness }) => soreness);
  const [last, previous] = scores;
  return last === undefined || previous === undefined ? undefined : Math.min(last, previous) >= SORE_SCORE;
}

function isUnready(newestFirst: readonly Exposure[]): boolean | undefined {
  const scores = newestFirst.flatMap(({ readiness }) => readiness ?? []);
  const centre = mean(scores.slice(READINESS_SESSIONS));
  const spread = standardDeviation(scores.slice(READINESS_SESSIONS));
  if (centre === undefined || spread === undefined || spread === 0) return undefined;
  const low = scores.slice(0, READINESS_SESSIONS).filter((score) => score <= centre - spread);
  return low.length >= UNREADY_SESSIONS;
}
