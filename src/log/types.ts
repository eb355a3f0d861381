import type { CalendarDate } from "../units/calendar";
import type { Mass } from "../units/mass";

/**
 * What a set was for. "work" is the plain working set; "top" and "backoff" name the parts of a top-set day; "amrap" is
 * as many repetitions as possible; "drop", "myo", "rest-pause" and "cluster" continue or divide a set.
 */
export const SET_KINDS = ["warmup", "work", "top", "backoff", "drop", "amrap", "myo", "rest-pause", "cluster"] as const;

/** One of {@link SET_KINDS}. */
export type SetKind = (typeof SET_KINDS)[number];

/** Which side a one-sided set was for. */
export const SIDES = ["left", "right"] as const;

/** One of {@link SIDES}. */
export type Side = (typeof SIDES)[number];

/** What a set was meant to be, when a plan said so. */
export interface SetTarget {
  readonly load?: Mass;
  readonly reps?: { readonly min: number; readonly max: number };
  readonly rir?: number;
}

/** One set as it was done. A missing field was not recorded; it is never 0 in disguise. */
export interface SetRecord {
  readonly kind: SetKind;
  /** By the lift's load convention: with the bar, per hand, or added to body mass. */
  readonly load?: Mass;
  /** What a machine or band took off the body mass. */
  readonly assistance?: Mass;
  /** Full repetitions, a whole number of at least 0. */
  readonly reps?: number;
  /** Repetitions over part of the range, after the full ones. */
  readonly partialReps?: number;
  /** Repetitions in reserve, 0 to 10 in half steps; a logged RPE of x is 10 - x. */
  readonly rir?: number;
  /** The set ended because another repetition failed. */
  readonly toFailure?: boolean;
  readonly side?: Side;
  readonly durationSeconds?: number;
  readonly distanceMetres?: number;
  /** Metres per second, mean of the fastest repetition. */
  readonly meanVelocity?: number;
  /** Lowering, pause, lifting, pause in seconds, as "3-1-X-0". */
  readonly tempo?: string;
  /** Rest before this set. */
  readonly restSeconds?: number;
  /** Ids of the lift's mistakes that were seen in this set. */
  readonly faults?: readonly string[];
  /** Whether the lifter felt the target muscle work. */
  readonly targetMuscleFelt?: boolean;
  /** 0 (none) to 10 (worst imaginable). */
  readonly painScore?: number;
  /** False for a set that was planned or begun but not done. */
  readonly completed: boolean;
  readonly target?: SetTarget;
  readonly note?: string;
}

/** The answers of a lift's setup variables, such as `{ "bar-pad": true, "stance": "wide" }`. */
export type SetupRecord = Readonly<Record<string, string | number | boolean>>;

/** The sets of one lift within a session, in the order done. */
export interface ExerciseEntry {
  /** An id of the catalogue, or `unlisted:<folded name>`. */
  readonly exerciseId: string;
  /** The name as logged, where it differs from the catalogue's. */
  readonly name?: string;
  readonly sets: readonly SetRecord[];
  /** Entries of one session with the same label were done in turn. */
  readonly superset?: string;
  readonly setup?: SetupRecord;
  readonly note?: string;
}

/** One visit to the gym. */
export interface Session {
  /** Unique within a log; the same session read twice has the same id. */
  readonly id: string;
  readonly date: CalendarDate;
  /** ISO 8601; with an offset when one is known, local wall-clock time otherwise. */
  readonly startedAt?: string;
  readonly durationSeconds?: number;
  readonly name?: string;
  readonly entries: readonly ExerciseEntry[];
  readonly bodyMass?: Mass;
  /** How ready the lifter felt, 0 to 10. */
  readonly readiness?: number;
  /** How sore the lifter was at the start, 0 to 10. */
  readonly soreness?: number;
  readonly note?: string;
}

/** A lifter's history, sessions in order of date. */
export interface TrainingLog {
  readonly sessions: readonly Session[];
}
