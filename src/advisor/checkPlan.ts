import { checkNumber } from "../foundation/checkNumber";
import { checkOneOf } from "../foundation/checkOneOf";
import { describeValue } from "../foundation/describeValue";
import { LiftcoreError } from "../foundation/LiftcoreError";
import { HIGHEST_RIR } from "../units/effort";
import { MASS_UNITS } from "../units/mass";
import type { Plan } from "./plan";

/** What a plan may hold when it comes from plain JavaScript. */
interface LoosePlan {
  readonly sets?: unknown;
  readonly reps?: { readonly min?: unknown; readonly max?: unknown };
  readonly rir?: unknown;
  readonly restSeconds?: unknown;
  readonly scheme: string;
  readonly params?: object;
}

/** The most sets and repetitions that a plan may hold. */
export const PLAN_LIMITS = { sets: 20, reps: 100 } as const;

/** Throws `invalid-argument` for a plan that cannot be, naming what is wrong with it; unknown schemes are refused elsewhere. */
export function checkPlan(plan: Plan): void {
  const { sets, reps = {}, rir, restSeconds, scheme, params = {} } = loosen(plan);
  checkNumber("plan.sets", sets, { min: 1, max: PLAN_LIMITS.sets, step: 1 });
  checkNumber("plan.reps.min", reps.min, { min: 1, max: PLAN_LIMITS.reps, step: 1 });
  checkNumber("plan.reps.max", reps.max, { min: 1, max: PLAN_LIMITS.reps, step: 1 });
  if (reps.max < reps.min) {
    const message = `plan.reps.max must be at least plan.reps.min (${reps.min}), got ${describeValue(reps.max)}`;
    throw new LiftcoreError("invalid-argument", message, "plan.reps.max");
  }
  if (rir !== undefined) checkNumber("plan.rir", rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
  if (restSeconds !== undefined) checkNumber("plan.restSeconds", restSeconds, { min: 0, max: 3600 });
  checkParams(scheme, params);
}

function loosen(plan: LoosePlan): LoosePlan {
  return plan;
}

function checkParams(scheme: string, params: object): void {
  if ((scheme === "linear" || scheme === "double-progression") && "increment" in params) {
    const { value, unit } = readIncrement(params.increment);
    checkOneOf("plan.params.increment.unit", unit, MASS_UNITS);
    checkNumber("plan.params.increment", value, { min: Number.MIN_VALUE, unit });
  }
  if (scheme === "rir-target" && "largestChange" in params) {
    checkNumber("plan.params.largestChange", params.largestChange, { min: 0.01, max: 0.5 });
  }
}

function readIncrement(increment: unknown): { readonly value?: unknown; readonly unit?: unknown } {
  return typeof increment === "object" && increment !== null ? increment : {};
}
