import { sum } from "../foundation/mean";
import type { LoadedSet } from "../log/selectSets";
import { massIn } from "../units/convertMass";

/**
 * How far a session's index can be trusted as a measurement. "rated": repetitions in reserve were logged; "limit": the
 * sets ran into the lifter's limit, because repetitions fell or one set was as many as possible; "bound": every set
 * stopped where it was told to, so the lifter could do at least this much.
 */
export const INDEX_KINDS = ["rated", "limit", "bound"] as const;

/** One of {@link INDEX_KINDS}. */
export type IndexKind = (typeof INDEX_KINDS)[number];

/** Repetition zones within which sessions compare best. */
export const REP_ZONES = ["1-5", "6-9", "10-15"] as const;

/** One of {@link REP_ZONES}. */
export type RepZone = (typeof REP_ZONES)[number];

/** What the top sets of a session say about strength. */
export interface SessionIndex {
  /** Mean of ln(load in kg) + ln(1 + 0.03 (reps to failure - 1)); a difference of 0.01 is 1 %. */
  readonly index: number;
  readonly kind: IndexKind;
  readonly zone: RepZone;
  /** Share of the first top set's repetitions that was lost by the last one; absent for a single top set. */
  readonly repDrop?: number;
}

/** From the simulation study of the response rules: between Epley's 0.033 and the pooled tables; a bias cancels in a trend. */
const GROWTH_PER_REP = 0.03;
const MOST_REPS = 15;
/** Sets this close to the top load are top sets, and the first three of them stand for the day. */
const TOP_SET_SHARE = 0.975;
const TOP_SETS = 3;
/** A reserve above this is a light set and says nothing. */
const HIGHEST_READABLE_RIR = 6;
/** A set of as many repetitions as possible still leaves about half a repetition. */
const AMRAP_RIR = 0.5;

/** Reads the top sets of a day; `undefined` when no set has a load and 1 to 15 repetitions. */
export function readSessionIndex(sets: readonly LoadedSet[]): SessionIndex | undefined {
  const tops = selectTopSets(sets);
  const [first] = tops;
  if (first === undefined) return undefined;

  const amrap = tops.find(({ kind }) => kind === "amrap");
  const fewest = Math.min(...tops.map(({ reps }) => reps));
  const isRated = tops.some((set) => readableRir(set) !== undefined);
  // An AMRAP set tells more than the sets before it that stopped on purpose.
  const read = !isRated && amrap !== undefined ? [indexOfSet(amrap, AMRAP_RIR)] : tops.map((set) => indexOfSet(set, readableRir(set) ?? 0));
  const last = tops.at(-1) ?? first;
  return {
    index: sum(read.map(({ index, weight }) => index * weight)) / sum(read.map(({ weight }) => weight)),
    kind: isRated ? "rated" : amrap !== undefined || fewest < first.reps ? "limit" : "bound",
    zone: first.reps <= 5 ? "1-5" : first.reps <= 9 ? "6-9" : "10-15",
    ...(tops.length > 1 && { repDrop: (first.reps - last.reps) / first.reps }),
  };
}

function selectTopSets(sets: readonly LoadedSet[]): readonly LoadedSet[] {
  const readable = sets.filter(({ reps }) => reps <= MOST_REPS);
  const top = Math.max(0, ...readable.map(({ load }) => massIn(load, "kg")));
  // The last digits of a converted load must not decide whether it is a top set.
  const least = TOP_SET_SHARE * top * (1 - 1e-9);
  const tops = readable.filter(({ load }) => massIn(load, "kg") >= least);
  const amrap = tops.find(({ kind }) => kind === "amrap");
  const firsts = tops.slice(0, TOP_SETS);
  return amrap === undefined || firsts.includes(amrap) ? firsts : [...firsts.slice(0, TOP_SETS - 1), amrap];
}

function readableRir({ rir, toFailure }: LoadedSet): number | undefined {
  if (toFailure === true) return 0;
  return rir !== undefined && rir <= HIGHEST_READABLE_RIR ? rir : undefined;
}

/** Sets with more in reserve are judged worse and weigh less; an unrated set weighs as one without reserve. */
function indexOfSet({ load, reps }: LoadedSet, rir: number): { readonly index: number; readonly weight: number } {
  return {
    index: Math.log(massIn(load, "kg")) + Math.log(1 + GROWTH_PER_REP * (reps + rir - 1)),
    weight: 1 / (0.5 + rir),
  };
}
