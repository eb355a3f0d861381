import type { ConfidenceLevel } from "../../foundation/normal";
import type { CalendarDate } from "../../units/calendar";
import type { Mass } from "../../units/mass";

/** A set that `assessOneRepMax` can use; loaded sets of a log fit as they are. */
export interface AssessableSet {
  /** Above 0, in either unit. Below 0.001 or above 10 000 kg, or of its formula's unit, it is a slip of the keys, and the set is not read. */
  readonly load: Mass;
  /** Repetitions done, a whole number of at least 1. */
  readonly reps: number;
  /** Repetitions in reserve, 0 to 10 in half steps. */
  readonly rir?: number;
  /** The set ended because another repetition failed; `rir` is then taken as 0. */
  readonly toFailure?: boolean;
  /** The day of the set; without it the set counts as done on the day the answer is for. */
  readonly date?: CalendarDate;
}

/** A range of masses that holds the truth with a stated confidence. */
export interface MassInterval {
  readonly lower: Mass;
  readonly upper: Mass;
  readonly level: ConfidenceLevel;
}

/** One cause of uncertainty, as a standard deviation relative to the estimate: 0.05 is 5 %. */
export interface WidthComponent {
  /** The first three make sessions differ; the last two are the lifter's own and matter when a single is tested. */
  readonly source: "day-to-day" | "repetition-error" | "effort" | "lifter-curve" | "effort-bias";
  readonly relativeSd: number;
}

/** Something to know before a number is used. */
export interface Caveat {
  readonly code: "effort-unknown" | "many-repetitions" | "old-evidence" | "scattered";
  readonly message: string;
}

/** Why no number is given. */
export interface NotEstimableReason {
  readonly code: "no-sets" | "too-many-repetitions" | "outside-formula" | "too-old";
  readonly message: string;
}

/** What `assessOneRepMax` answers. */
export type OneRepMaxAssessment =
  | {
      readonly status: "estimated";
      readonly value: Mass;
      /** What the same formula will read at the next session with comparable sets. */
      readonly interval: MassInterval;
      /** Where a tested single would lie: wider, by how far the lifter's own curve and ratings may be from the usual. */
      readonly tested: MassInterval;
      /** Where the width comes from. */
      readonly width: readonly WidthComponent[];
      /** How much this lift's sessions differ, 1 being as usual; both intervals are so many times wider. */
      readonly scatter: number;
      readonly method: { readonly formula: string; readonly rule: "level-of-daily-bests" };
      /** Sets that were read, and the days whose best set stands behind the value. */
      readonly basedOn: { readonly sets: number; readonly days: number };
      readonly caveats: readonly Caveat[];
    }
  | {
      readonly status: "not-estimable";
      readonly reasons: readonly NotEstimableReason[];
      /** What longer sets show at the least. */
      readonly atLeast?: Mass;
    };
