import { LiftcoreError } from "../../foundation/LiftcoreError";
import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { checkLoadAdjustment } from "./loadAdjustment";
import { MOVEMENTS, REPS_MULTIPLIER } from "./movement";
import { pickRepsModel, repsOnCurve } from "./repsModels";
import type { RepsModelOptions } from "./shareForReps";

/** What {@link repsAtShare} takes. */
export interface RepsAtShareInput extends RepsModelOptions {
  /** Load over one-repetition maximum, 0.01 to 1. */
  readonly share: number;
}

/**
 * Computes the repetitions that a share of the one-repetition maximum allows, short of failure where asked.
 *
 * The inverse of `shareForReps`. To failure: epley (1 / share - 1) / k; epley-modified 1 + (1 / share - 1) / kmod;
 * linear 1 + (1 - share) * klin. With g for that and a for the amount: reps-in-reserve g(share) / m - a;
 * deducted-intensity g(share - a) / m; relative-intensity g(share / a) / m; percent-of-max-reps a * g(share) / m.
 * The plain line is returned: below 0 the load leaves no such reserve at all.
 *
 * @param input the share; model, parameter, adjustment and movement where they differ from the usual
 * @returns repetitions as a real number, not rounded
 * @throws LiftcoreError `invalid-argument` for a number out of range or an unknown word, `not-estimable` where nothing is left of the share
 * @see jovanovic-stmr
 * @example
 * import { repsAtShare } from "liftcore/strength";
 * repsAtShare({ share: 0.7, model: "epley" }) // => ≈ 12.87
 * repsAtShare({ share: 0.7, model: "linear", adjustment: { method: "percent-of-max-reps", amount: 0.8 } }) // => ≈ 8.72
 */
export function repsAtShare(input: RepsAtShareInput): number {
  checkObject("input", input);
  const { share, adjustment, movement = "grinding" } = input;
  checkNumber("share", share, { min: 0.01, max: 1 });
  checkOneOf("movement", movement, MOVEMENTS);
  if (adjustment !== undefined) checkLoadAdjustment(adjustment);
  const { model, parameter } = pickRepsModel(input);
  const toFailureAt = (shareToFailure: number): number => {
    if (shareToFailure > 0) return repsOnCurve(model, parameter, shareToFailure) / REPS_MULTIPLIER[movement];
    throw new LiftcoreError("not-estimable", `share must stay above 0 when adjusted, got ${share}`, "share");
  };
  if (adjustment === undefined) return toFailureAt(share);
  const { method, amount } = adjustment;
  if (method === "reps-in-reserve") return toFailureAt(share) - amount;
  if (method === "deducted-intensity") return toFailureAt(share - amount);
  if (method === "relative-intensity") return toFailureAt(share / amount);
  return amount * toFailureAt(share);
}
