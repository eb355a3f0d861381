import { SAME_LOAD } from "./sameLoad";
import type { WarmupReason } from "./warmup";
import { BODY_ALONE_REPS, EMPTY_BAR_REPS, ISOLATION_STEPS, LEAST_FIRST_JUMP, WARMUP_RAMPS, type WarmupStep } from "./warmupRamps";

/** What the choice of steps depends on; loads are places on a scale that grows with difficulty, in one unit. */
export interface WarmupGround {
  /** Of the working set. */
  readonly repsToFailure: number;
  readonly isIsolation: boolean;
  readonly lightest: number;
  readonly working: number;
  /** Steps nearer together than this are one. */
  readonly jump: number;
  /** Whether a set with the lightest load comes first, or the bar must not start empty; `undefined` where neither is so. */
  readonly start: "empty-bar" | "body-alone" | "floor" | undefined;
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
  const least = start === undefined ? lightest : lightest + Math.max(jump, LEAST_FIRST_JUMP * working);
  const apart = spreadSteps(rampOf(ground), working, jump)
    .slice(ground.isIsolation ? -ISOLATION_STEPS : 0)
    .filter(({ share }) => share * working >= least - SAME_LOAD);
  const steps = apart.map(({ share, reps }, place): WantedStep => ({
    wanted: share * working,
    reps,
    why: place === apart.length - 1 ? "last-step" : "step",
  }));
  if (start === undefined || start === "floor") return raiseFirst(steps, ground);
  const mostReps = start === "empty-bar" ? EMPTY_BAR_REPS : BODY_ALONE_REPS;
  return [{ wanted: lightest, reps: mostReps, why: start }, ...steps.map((step) => ({ ...step, reps: Math.min(step.reps, mostReps) }))];
}

function rampOf({ repsToFailure }: WarmupGround): readonly WarmupStep[] {
  return WARMUP_RAMPS.find(({ mostRepsToFailure }) => repsToFailure <= mostRepsToFailure)?.steps ?? [];
}

/** Keeps the last step, and going down from it each that lies a whole jump below the one kept before. */
function spreadSteps(steps: readonly WarmupStep[], working: number, jump: number): WarmupStep[] {
  return steps.reduceRight<WarmupStep[]>((kept, step) => {
    const next = kept[0];
    return next === undefined || (next.share - step.share) * working >= jump - SAME_LOAD ? [step, ...kept] : kept;
  }, []);
}

/** Moves the first step of a pull from the floor up to full-size plates, where that leaves a jump to the second. */
function raiseFirst(steps: readonly WantedStep[], { firstPlates, jump }: WarmupGround): WantedStep[] {
  const [first, second, ...rest] = steps;
  if (first === undefined || second === undefined || firstPlates === undefined) return [...steps];
  const canRise = first.wanted <= firstPlates && firstPlates <= second.wanted - jump + SAME_LOAD;
  return canRise ? [{ ...first, wanted: firstPlates, why: "first-plates" }, second, ...rest] : [...steps];
}
