import type { ConfidenceLevel } from "../foundation/normal";
import type { CalendarDate } from "../units/calendar";
import type { Mass } from "../units/mass";

/** A set that `assessOneRepMax` can use; loaded sets of a log fit as they are. */
export interface AssessableSet {
  /** Above 0, in either unit. */
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

/** One cause of an interval's width, as a standard deviation relative to the estimate: 0.05 is 5 %. */
export interface WidthComponent {
  readonly source: "lifter-curve" | "repetition-error" | "effort" | "day-to-day";
  readonly relativeSd: number;
}

/** Something to know before a number is used. */
export interface Caveat {
  readonly code: "effort-unknown" | "many-repetitions" | "old-evidence";
  readonly message: string;
}

/** Why no number is given. */
export interface NotEstimableReason {
  readonly code: "no-sets" | "too-many-repetitions" | "too-old";
  readonly message: string;
}

/** What `assessOneRepMax` answers. */
export type OneRepMaxAssessment =
  | {
      readonly status: "estimated";
      readonly value: Mass;
      readonly interval: { readonly lower: Mass; readonly upper: Mass; readonly level: ConfidenceLevel };
      /** Where the width of the interval comes from. */
      readonly width: readonly WidthComponent[];
      readonly method: { readonly formula: string; readonly rule: "best-set-per-day" };
      /** Recent sets that were read, and the days whose best set stands behind the value; lighter days do not. */
      readonly basedOn: { readonly sets: number; readonly days: number };
      readonly caveats: readonly Caveat[];
    }
  | { readonly status: "not-estimable"; readonly reasons: readonly NotEstimableReason[] };
