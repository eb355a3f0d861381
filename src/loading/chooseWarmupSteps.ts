import { limitWarmupReps } from "./limitWarmupReps";
import { SAME_LOAD } from "./sameLoad";
import type { WarmupReason } from "./warmup";
import {
  BODY_ALONE_REPS,
  EMPTY_BAR_REPS,
  ISOLATION_STEPS,
  LEAST_FIRST_JUMP,
  LEAST_SECOND_JUMP,
  UNEVEN_JUMP,
  UNKNOWN_BODY_STEP,
  WARMUP_RAMPS,
  type WarmupStep,
} from "./warmupRamps";

/** What the choice of steps depends on; loads are places on a scale that grows with difficulty, in one unit. */
export interface WarmupGround {
  /** Of the working set. */
  readonly repsToFailure: number;
  readonly isIsolation: boolean;
  readonly lightest: number;
  readonly working: number;
  /** Steps nearer together than this, or to the working load, are one. */
  readonly jump: number;
  /** Whether a set with the lightest load comes first, or the bar must not start empty; `undefined` where neither is so. */
  readonly start: "empty-bar" | "body-alone" | "floor" | undefined;
  /** True where the load hangs on a body whose mass is not known. */
  readonly isBodyUnknown: boolean;
  /** The load with the first full-size plates, for a pull from the floor. */
  readonly firstPlates: number | undefined;
}

/** A step of a warm-up with the load wanted for it. */
export interface WantedStep {
  readonly wanted: number;
  readonly reps: number;
  readonly why: WarmupReason;
}

/** Chooses the steps of a warm-up, lightest first: more of them the heavier the working load and the nearer it is to a maximum. */
export function chooseWarmupSteps(ground: WarmupGround): WantedStep[] {
  const { lightest, working, jump, start } = ground;
  if (start !== undefined && working < lightest + jump - SAME_LOAD) return [];
  const first = firstStep(ground);
  const steps = spreadSteps(rampOf(ground), ground)
    .slice(ground.isIsolation ? -ISOLATION_STEPS : 0)
    .filter(({ wanted, why }) => wanted >= leastAfter(first, why, ground) - SAME_LOAD);
  if (first === undefined) return steps;
  return [first, ...raiseSecond(first, steps, ground).map((step) => ({ ...step, reps: Math.min(step.reps, first.reps) }))];
}

function rampOf({ repsToFailure, isBodyUnknown }: WarmupGround): readonly WarmupStep[] {
  if (isBodyUnknown) return [UNKNOWN_BODY_STEP];
  return WARMUP_RAMPS.find(({ mostRepsToFailure }) => repsToFailure <= mostRepsToFailure)?.steps ?? [];
}

/** The set from which the steps climb, where there is one that does not depend on a share of the working load. */
function firstStep(ground: WarmupGround): WantedStep | undefined {
  const { repsToFailure, lightest, working, jump, start, isBodyUnknown, firstPlates } = ground;
  if (start === "empty-bar") return { wanted: lightest, reps: EMPTY_BAR_REPS, why: start };
  if (start === "body-alone") {
    // As the working set holds more repetitions with a load, half of its own are never too many.
    return { wanted: lightest, reps: isBodyUnknown ? Math.min(BODY_ALONE_REPS, Math.ceil(repsToFailure / 2)) : BODY_ALONE_REPS, why: start };
  }
  if (firstPlates === undefined || working < firstPlates + jump - SAME_LOAD) return undefined;
  const reps = limitWarmupReps(rampOf(ground)[0]?.reps ?? 0, firstPlates / working, repsToFailure);
  return reps === undefined ? undefined : { wanted: firstPlates, reps, why: "first-plates" };
}

/** Keeps the last step, a jump below the working load at least, and going down from it each that lies a whole jump below the one kept before. */
function spreadSteps(ramp: readonly WarmupStep[], { working, jump }: WarmupGround): WantedStep[] {
  return ramp.reduceRight<WantedStep[]>((kept, { share, reps }) => {
    const next = kept[0];
    const most = (next?.wanted ?? working) - jump;
    if (next === undefined) return [{ wanted: Math.min(share * working, most), reps, why: "last-step" }];
    return share * working <= most + SAME_LOAD ? [{ wanted: share * working, reps, why: "step" }, ...kept] : kept;
  }, []);
}

/** Raises the step after a first set that weighs something itself where the jump to the one after it would be much larger. */
function raiseSecond(first: WantedStep, steps: readonly WantedStep[], { working, jump }: WarmupGround): WantedStep[] {
  const [second, ...rest] = steps;
  if (second === undefined || first.why === "empty-bar") return [...steps];
  const next = rest[0]?.wanted ?? working;
  const even = first.wanted + (next - first.wanted) / (1 + UNEVEN_JUMP.fromTimes);
  return [{ ...second, wanted: Math.max(second.wanted, Math.min(even, next - jump)) }, ...rest];
}

function leastAfter(first: WantedStep | undefined, why: WarmupReason, { lightest, working, jump, start }: WarmupGround): number {
  if (first === undefined) return start === "floor" ? lightest + jump : lightest;
  if (first.why === "empty-bar") return first.wanted + Math.max(jump, LEAST_FIRST_JUMP * working);
  return first.wanted + (why === "last-step" ? jump : Math.max(jump, LEAST_SECOND_JUMP * working));
}
