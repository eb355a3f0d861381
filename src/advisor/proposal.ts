import type { WholeRange } from "../catalogue/exercise";
import type { Mass } from "../units/mass";
import type { Decision } from "./decision";
import type { EarnedStep } from "./earnedStep";
import type { Param } from "./rule";

/** What a scheme proposes for the next session, before any rule changes it. */
export interface Proposal {
  readonly code: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly decision: Decision;
  /** Absent for a first session at a load nobody can know. */
  readonly load?: Mass;
  readonly reps: WholeRange;
  /** How much heavier the load is than the one that earned it, as a share; 0 when left out. */
  readonly stepShare?: number;
  /** All planned sets earned a heavier load; false when left out. */
  readonly earned?: boolean;
  /** Heaviest load that recent completed sets stand for; the scheme need not know one. */
  readonly proven?: Mass;
  /** The load to hold where the step is too large; the same load when left out. */
  readonly fallback?: Mass;
  /** What more repetitions than were asked for have earned; none when left out. */
  readonly steps?: readonly EarnedStep[];
}
