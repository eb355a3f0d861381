import type { Mistake, WholeRange } from "../catalogue/exercise";
import type { ClearanceFlag, RedFlag } from "../programming/lifter";
import type { Mass } from "../units/mass";
import type { Decision } from "./decision";
import type { EarnedStep } from "./earnedStep";

/**
 * What can point to fatigue: both last exposures at least 5 % below the median of the four weeks before them; a fifth
 * more working sets in the last four weeks than in the four before; two repetitions less in reserve at the same load
 * and repetitions; soreness of 4 or more at the start of both last sessions; readiness a standard deviation below the
 * lifter's mean in three of the last five.
 */
export const FATIGUE_SIGNS = ["regressed", "more-sets", "less-reserve", "sore", "unready"] as const;
/** One of {@link FATIGUE_SIGNS}. */
export type FatigueSign = (typeof FATIGUE_SIGNS)[number];

/**
 * Everything a rule can ask for, by name. A fact that the log or the caller does not give is missing, and a rule that
 * needs it answers "unknown". The `proposal` facts describe what the scheme is about to prescribe.
 */
export interface Facts {
  /** What to do about each mistake of the lift, the first time and when it is seen again. */
  readonly "lift.mistakes": readonly Pick<Mistake, "id" | "name" | "onFirst" | "onRepeat">[];
  /** From which load a pad is needed, and above which strongly so, in kilograms; "none" for a lift that needs none. */
  readonly "lift.padNeed": { readonly fromKg: number; readonly stronglyAboveKg: number } | "none";
  readonly "lifter.flags": readonly (RedFlag | ClearanceFlag)[];
  /** Earlier exposures of the lift: days with at least one working set. */
  readonly "history.exposures": number;
  readonly "history.daysSinceLast": number;
  /** Exposures in a row, the last one included, whose heaviest sets stayed below the planned repetitions. */
  readonly "history.consecutiveMisses": number;
  /** Load of the last exposure relative to the median of the four before it. */
  readonly "history.lastLoadRatio": number;
  /** Exposures since one held a record: more load than ever, or more repetitions at its load or above. */
  readonly "history.exposuresSinceRecord": number;
  /** Days since an exposure before the last was clearly lighter than those before it; since the first where none was. */
  readonly "history.daysSinceLightDay": number;
  /** Fractional sets per week for the lift's first muscle, mean of the last four weeks. */
  readonly "history.weeklySets": number;
  /** Exposures in a row, newest first, that were the same sets without a noted effort. */
  readonly "history.sameUnratedSessions": number;
  /** The signs of fatigue that are present; missing when the log lets none of them be judged. */
  readonly "fatigue.signs": readonly FatigueSign[];
  /** The same two as they stood before the last exposure. */
  readonly "before.exposuresSinceRecord": number;
  readonly "before.signs": readonly FatigueSign[];
  /** Days since the exposure before the last, and its heaviest load. */
  readonly "before.daysSince": number;
  readonly "before.topLoad": Mass;
  readonly "lastExposure.topLoad": Mass;
  /** Every set reached the planned repetitions, and there were at least half of the planned sets. */
  readonly "lastExposure.completed": boolean;
  readonly "lastExposure.faults": readonly string[];
  readonly "lastExposure.worstPain": number;
  /** Share of sets in which the lifter felt the target muscle. */
  readonly "lastExposure.feltShare": number;
  readonly "lastExposure.barPad": boolean | "not-noted";
  /** Faults of the last exposure that the one before showed as well. */
  readonly "lastExposure.repeatedFaults": readonly string[];
  readonly "plan.scheme": string;
  readonly "plan.reps": WholeRange;
  readonly "proposal.decision": Decision;
  readonly "proposal.load": Mass;
  /** How much heavier the proposed load is than the one that earned it, as a share; 0 where nothing was earned. */
  readonly "proposal.stepShare": number;
  /** All planned sets earned a heavier load, whether or not it is the one proposed. */
  readonly "proposal.earned": boolean;
  /** Heaviest load that recent completed sets stand for. */
  readonly "proposal.proven": Mass;
  /** The load to hold instead of a step that is too large. */
  readonly "proposal.fallback": Mass;
  /** By repetitions that all planned sets reached, the step they earned. */
  readonly "proposal.steps": readonly EarnedStep[];
}

/** Every fact by name. */
export const FACT_NAMES = [
  "lift.mistakes",
  "lift.padNeed",
  "lifter.flags",
  "history.exposures",
  "history.daysSinceLast",
  "history.consecutiveMisses",
  "history.lastLoadRatio",
  "history.exposuresSinceRecord",
  "history.daysSinceLightDay",
  "history.weeklySets",
  "history.sameUnratedSessions",
  "fatigue.signs",
  "before.exposuresSinceRecord",
  "before.signs",
  "before.daysSince",
  "before.topLoad",
  "lastExposure.topLoad",
  "lastExposure.completed",
  "lastExposure.faults",
  "lastExposure.worstPain",
  "lastExposure.feltShare",
  "lastExposure.barPad",
  "lastExposure.repeatedFaults",
  "plan.scheme",
  "plan.reps",
  "proposal.decision",
  "proposal.load",
  "proposal.stepShare",
  "proposal.earned",
  "proposal.proven",
  "proposal.fallback",
  "proposal.steps",
] as const satisfies readonly (keyof Facts)[];

/** The name of a fact. */
export type FactName = keyof Facts;

/** The facts that are known; a missing key is an unknown fact. */
export type KnownFacts = Partial<Facts>;
