import type { MuscleId } from "../catalogue/muscles";
import type { CalendarDate } from "../units/calendar";
import type { Mass } from "../units/mass";
import type { BestSet } from "./bestSet";
import type { SetsByKind } from "./setsByKind";
import type { Tonnage } from "./tonnage";

/** What one lift added up to in one week. */
export interface ExerciseWeek {
  readonly exerciseId: string;
  /** Sessions with at least one working set of the lift. */
  readonly sessions: number;
  /** Completed sets of every kind, warm-ups too. */
  readonly sets: SetsByKind;
  /** Completed sets that are not marked as warm-up. */
  readonly workingSets: number;
  /** Working sets by their effort, see `creditSets`. */
  readonly hardSets: number;
  /** Full repetitions of the working sets. */
  readonly reps: number;
  /**
   * Of the working sets. The share of body mass that the lift moves is part of it only where the session states a body
   * mass; `bodyMassMissing` counts the sets where it is not, which cover the external load alone.
   */
  readonly tonnage: Tonnage;
  readonly bodyMassMissing: number;
  /** The heaviest load of a working set, also where repetitions were not counted. */
  readonly topLoad?: Mass;
  /** Highest load, then most repetitions, then earliest. */
  readonly bestSet?: BestSet;
  /** Highest by the modified Epley formula among sets of at most 12 repetitions to failure. */
  readonly strongestSet?: BestSet;
}

/** What one muscle got in one week. */
export interface MuscleWeek {
  readonly muscle: MuscleId;
  /** Sessions in which a hard set counted for the muscle. */
  readonly sessions: number;
  /** Hard sets times the set credit each lift gives the muscle. */
  readonly fractionalSets: number;
  /** Hard sets of the lifts that give the muscle full credit. */
  readonly directSets: number;
}

/** One week, Monday to Sunday. */
export interface WeekSummary {
  /** Its Monday. */
  readonly week: CalendarDate;
  /** Sessions with at least one working set. */
  readonly sessions: number;
  /** In order of `exerciseId`. */
  readonly exercises: readonly ExerciseWeek[];
  /** In order of `muscle`; a muscle that got nothing has no row. */
  readonly muscles: readonly MuscleWeek[];
  /** Hard sets of lifts the catalogue does not know: they trained muscles, but nobody can say which. */
  readonly unattributedSets: number;
}

/** A log added up by week, lift and muscle; plain data that merges without loss. */
export interface TrainingSummary {
  /** In order of date; a week without a completed set has no row. */
  readonly weeks: readonly WeekSummary[];
}

/** The summary of nothing: merged with any other it changes nothing. */
export const emptySummary: TrainingSummary = { weeks: [] };
