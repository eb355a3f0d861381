import type { Exercise, WholeRange } from "../catalogue/exercise";
import type { LoadingEquipment } from "../loading/equipment";
import type { Exposure } from "./exposure";
import type { LiftDay } from "../log/liftDay";
import type { AnyPlan } from "./planBase";

/** A plan with everything filled in, and where the filling came from. */
export interface ResolvedPlan<SomePlan extends AnyPlan = AnyPlan> {
  readonly plan: SomePlan;
  readonly rir: number;
  readonly restSeconds: number;
  /** "given" by the caller, the lift's "preset", the lifter's own "habit", or a "general" default. */
  readonly origin: "given" | "preset" | "habit" | "general";
  /** Every zone the plan alternates between; the next session's is `plan.reps`. */
  readonly zones: readonly WholeRange[];
}

/** What a scheme sees. */
export interface Situation {
  /** Absent for a lift that no catalogue knows. */
  readonly exercise?: Exercise;
  readonly resolved: ResolvedPlan;
  readonly equipment: LoadingEquipment;
  /** Exposures in the plan's rep zone, newest first; all exposures where the plan has one zone. */
  readonly inZone: readonly Exposure[];
  /** Every day on which the lift was logged, whether or not a set was finished, newest first. */
  readonly days: readonly LiftDay[];
  /** All exposures, newest first. */
  readonly exposures: readonly Exposure[];
}
