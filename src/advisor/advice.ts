import type { CalendarDate } from "../units/calendar";
import type { Decision } from "./decision";
import type { FactName } from "./facts";
import type { TraceEntry } from "./judgeRules";
import type { Plan } from "./plan";
import type { Prescription } from "./prescription";
import type { Reason } from "./reason";

/** Another way to go, with what speaks for it. */
export interface Alternative {
  readonly decision: Decision;
  readonly next: Prescription;
  readonly reason: Reason;
}

/** How much an advice rests on. */
export interface AdviceConfidence {
  readonly level: "high" | "moderate" | "low";
  /** Facts that rules asked for and nobody gave. */
  readonly missing: readonly FactName[];
}

/** What to do next session, and why. */
export interface Advice {
  readonly exerciseId: string;
  /** The day the advice is for. */
  readonly date: CalendarDate;
  readonly decision: Decision;
  readonly next: Prescription;
  /** What decided, the most important first. */
  readonly reasons: readonly Reason[];
  /** What to know besides; none of it changed the sets. */
  readonly warnings: readonly Reason[];
  readonly alternatives: readonly Alternative[];
  readonly confidence: AdviceConfidence;
  /** Every rule in order, with the facts it read and its limits. */
  readonly trace: readonly TraceEntry[];
  /** The plan the advice follows, and whether the caller gave it or where else it comes from. */
  readonly plan: Plan;
  readonly planOrigin: "given" | "preset" | "habit" | "general";
}
