import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { describeValue } from "../foundation/describeValue";
import { LiftcoreError } from "../foundation/LiftcoreError";
import { HIGHEST_RIR } from "../units/effort";
import type { AnyPlan } from "./planBase";

/** What a plan may hold when it comes from plain JavaScript. */
interface LoosePlan {
  readonly sets?: unknown;
  readonly reps?: { readonly min?: unknown; readonly max?: unknown };
  readonly rir?: unknown;
  readonly restSeconds?: unknown;
}

/** The most sets and repetitions that a plan may hold. */
export const PLAN_LIMITS = { sets: 20, reps: 100 } as const;

/** Throws `invalid-argument` for a plan that cannot be, naming what is wrong with it; the scheme checks its own options. */
export function checkPlan(plan: AnyPlan): void {
  checkObject("plan", plan);
  const { sets, reps = {}, rir, restSeconds } = loosen(plan);
  checkNumber("plan.sets", sets, { min: 1, max: PLAN_LIMITS.sets, step: 1 });
  checkNumber("plan.reps.min", reps.min, { min: 1, max: PLAN_LIMITS.reps, step: 1 });
  checkNumber("plan.reps.max", reps.max, { min: 1, max: PLAN_LIMITS.reps, step: 1 });
  if (reps.max < reps.min) {
    const message = `plan.reps.max must be at least plan.reps.min (${reps.min}), got ${describeValue(reps.max)}`;
    throw new LiftcoreError("invalid-argument", message, "plan.reps.max");
  }
  if (rir !== undefined) checkNumber("plan.rir", rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  if (restSeconds !== undefined) checkNumber("plan.restSeconds", restSeconds, { min: 0, max: 3600 });
}

function loosen(plan: LoosePlan): LoosePlan {
  return plan;
}
