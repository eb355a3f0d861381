import { checkNumber, type NumberRange } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";

/** The ways to train short of failure that a prescription can state. */
export const LOAD_ADJUSTMENTS = [
  "reps-in-reserve",
  "deducted-intensity",
  "relative-intensity",
  "percent-of-max-reps",
] as const;
/** One of {@link LOAD_ADJUSTMENTS}. */
export type LoadAdjustmentMethod = (typeof LOAD_ADJUSTMENTS)[number];

/** How far short of failure a set stays. */
export interface LoadAdjustment {
  readonly method: LoadAdjustmentMethod;
  /**
   * reps-in-reserve: repetitions, 0 to 100. deducted-intensity: added to the share, -1 to 1, so -0.05 is 5 % of the
   * maximum less. relative-intensity: share of the load to failure, above 0 and at most 2. percent-of-max-reps: share
   * of the repetitions to failure, above 0 and at most 2.
   */
  readonly amount: number;
}

const RANGES: { readonly [Method in LoadAdjustmentMethod]: NumberRange } = {
  "reps-in-reserve": { min: 0, max: 100 },
  "deducted-intensity": { min: -1, max: 1 },
  "relative-intensity": { min: Number.MIN_VALUE, max: 2 },
  "percent-of-max-reps": { min: Number.MIN_VALUE, max: 2 },
};

/** Throws `invalid-argument` for an unknown method or an amount that it cannot take. */
export function checkLoadAdjustment(adjustment: LoadAdjustment): void {
  checkObject("adjustment", adjustment);
  checkOneOf("adjustment.method", adjustment.method, LOAD_ADJUSTMENTS);
  checkNumber("adjustment.amount", adjustment.amount, RANGES[adjustment.method]);
}
