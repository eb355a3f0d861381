import type { WholeRange } from "../catalogue/exercise";
import type { SetKind } from "../log/types";
import type { Mass } from "../units/mass";

/** One set to do. */
export interface PrescribedSet {
  readonly kind: SetKind;
  /** By the lift's load convention, always loadable on the stated equipment; absent where the lift has no load. */
  readonly load?: Mass;
  readonly reps: WholeRange;
  readonly rir: number;
  readonly restSeconds: number;
}

/** What to do next session; no sets after a stop. */
export interface Prescription {
  readonly sets: readonly PrescribedSet[];
}
