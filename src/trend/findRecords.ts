import { selectStraightSets, type LoadedSet } from "../log/selectSets";
import { checkLog } from "../log/checkLog";
import { bySessionOrder } from "../log/sessionOrder";
import type { ExerciseEntry, Session, TrainingLog } from "../log/types";
import type { CalendarDate } from "../units/calendar";
import { convertMass, massIn } from "../units/convertMass";
import type { Mass } from "../units/mass";
import { estimateFromSet } from "./estimateFromSet";

/** What a record is about; the values of "reps-at-load" are repetitions, of all others masses. */
export const RECORD_KINDS = ["load", "load-for-reps", "reps-at-load", "one-rep-max", "volume"] as const;

/** One of {@link RECORD_KINDS}. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Where a record was set. */
export interface RecordPlace {
  readonly exerciseId: string;
  readonly date: CalendarDate;
  readonly sessionId: string;
}

/**
 * A best that beat an earlier best: the heaviest load, the heaviest for so many repetitions, the most repetitions at a
 * load, the highest estimated one-repetition maximum, or the most load times repetitions in one session.
 */
export type TrainingRecord = RecordPlace &
  (
    | { readonly kind: "load" | "one-rep-max" | "volume"; readonly value: Mass; readonly previous: Mass }
    | { readonly kind: "load-for-reps"; readonly reps: number; readonly value: Mass; readonly previous: Mass }
    | { readonly kind: "reps-at-load"; readonly load: Mass; readonly value: number; readonly previous: number }
  );

/** The best of one category in one session, before it is known whether it beats anything. */
type Candidate =
  | { readonly kind: "load" | "one-rep-max" | "volume"; readonly value: Mass }
  | { readonly kind: "load-for-reps"; readonly reps: number; readonly value: Mass }
  | { readonly kind: "reps-at-load"; readonly load: Mass; readonly value: number };

/**
 * Finds every personal record of a log, in the order they were set.
 *
 * A first sighting is not a record: only what beats an earlier session counts. Equal values beat nothing. Estimates are
 * by modified Epley with at most 12 repetitions to failure; volume covers the external load of the working sets that are
 * not drop, myo or rest-pause sets.
 *
 * @param log any log; order does not matter
 * @param options `exerciseId`: one lift; every lift when left out
 * @returns records in order of date, each with the value it beat
 * @example
 * import { kg } from "liftcore/units";
 * import { findRecords } from "liftcore/trend";
 * const done = (id, date, load) => ({ id, date, entries: [{ exerciseId: "back-squat", sets: [{ kind: "work", load, reps: 5, completed: true }] }] });
 * const log = { sessions: [done("a", "2026-05-04", kg(100)), done("b", "2026-05-11", kg(105))] };
 * findRecords(log).map(({ kind }) => kind) // => ["load", "load-for-reps", "one-rep-max", "volume"]
 */
export function findRecords(log: TrainingLog, options: { readonly exerciseId?: string } = {}): readonly TrainingRecord[] {
  checkLog(log);
  const bests = new Map<string, Candidate>();
  return [...log.sessions].sort(bySessionOrder).flatMap((session) =>
    [...groupByLift(session.entries, options.exerciseId)].flatMap(([exerciseId, sets]) =>
      listCandidates(sets).flatMap((candidate) => {
        const key = `${exerciseId} ${keyOf(candidate)}`;
        const best = bests.get(key);
        if (best !== undefined && !beats(candidate, best)) return [];
        bests.set(key, candidate);
        return best === undefined ? [] : [describe(placeOf(session, exerciseId), candidate, best)].flat();
      }),
    ),
  );
}

function placeOf({ id, date }: Session, exerciseId: string): RecordPlace {
  return { exerciseId, date, sessionId: id };
}

function groupByLift(entries: readonly ExerciseEntry[], exerciseId: string | undefined): Map<string, LoadedSet[]> {
  const lifts = new Map<string, LoadedSet[]>();
  for (const entry of entries) {
    if (exerciseId !== undefined && entry.exerciseId !== exerciseId) continue;
    lifts.set(entry.exerciseId, [...(lifts.get(entry.exerciseId) ?? []), ...selectStraightSets(entry)]);
  }
  return lifts;
}

/** The best of each category within one session, so that a session sets each record once. */
function listCandidates(sets: readonly LoadedSet[]): readonly Candidate[] {
  const bests = new Map<string, Candidate>();
  for (const candidate of sets.flatMap(candidatesOf)) {
    const best = bests.get(keyOf(candidate));
    if (best === undefined || beats(candidate, best)) bests.set(keyOf(candidate), candidate);
  }
  return [...bests.values(), ...volumeOf(sets)];
}

function candidatesOf(set: LoadedSet): readonly Candidate[] {
  const { load, reps } = set;
  const oneRepMax = estimateFromSet(set);
  return [
    { kind: "load", value: load },
    { kind: "load-for-reps", reps, value: load },
    { kind: "reps-at-load", load, value: reps },
    ...(oneRepMax === undefined ? [] : [{ kind: "one-rep-max", value: oneRepMax } as const]),
  ];
}

function volumeOf(sets: readonly LoadedSet[]): readonly Candidate[] {
  const unit = sets[0]?.load.unit;
  if (unit === undefined) return [];
  const kilograms = sets.reduce((total, { load, reps }) => total + massIn(load, "kg") * reps, 0);
  return [{ kind: "volume", value: convertMass({ value: kilograms, unit: "kg" }, unit) }];
}

function keyOf(candidate: Candidate): string {
  if (candidate.kind === "load-for-reps") return `${candidate.kind} ${candidate.reps}`;
  // The gram joins a load logged in kilograms with the same one logged in pounds.
  if (candidate.kind === "reps-at-load") return `${candidate.kind} ${Math.round(massIn(candidate.load, "kg") * 1000)}`;
  return candidate.kind;
}

/** A billionth is floating-point dust, not progress. */
function beats(candidate: Candidate, best: Candidate): boolean {
  return sizeOf(candidate) > sizeOf(best) * (1 + 1e-9);
}

function sizeOf({ value }: Candidate): number {
  return typeof value === "number" ? value : massIn(value, "kg");
}

function describe(place: RecordPlace, candidate: Candidate, best: Candidate): TrainingRecord | readonly [] {
  if (candidate.kind === "reps-at-load") return best.kind === "reps-at-load" ? { ...place, ...candidate, previous: best.value } : [];
  return best.kind === "reps-at-load" ? [] : { ...place, ...candidate, previous: best.value };
}
