import type { LiftRole, WholeRange } from "../catalogue/exercise";

/** What every plan states, whatever its scheme. */
export interface PlanBase {
  /** Working sets, 1 to 20. */
  readonly sets: number;
  /** Range of repetitions per set; equal ends mean a fixed number. */
  readonly reps: WholeRange;
  /** Repetitions to leave in reserve, 0 to 10 in half steps. */
  readonly rir?: number;
  readonly restSeconds?: number;
  readonly role?: LiftRole;
}

/** A plan as schemes and rules see it, by any scheme. */
export interface AnyPlan extends PlanBase {
  readonly scheme: string;
  readonly params?: object;
}
