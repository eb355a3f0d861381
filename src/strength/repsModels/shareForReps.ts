import { LiftcoreError } from "../../foundation/LiftcoreError";
import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { checkLoadAdjustment, type LoadAdjustment } from "./loadAdjustment";
import { MOVEMENTS, REPS_MULTIPLIER, type Movement } from "./movement";
import { pickRepsModel, shareOnCurve, type RepsModelChoice } from "./repsModels";

/** What both directions of a reps model take beside their number. */
export interface RepsModelOptions extends RepsModelChoice {
  /** How far short of failure the set stays; a set to failure when left out. */
  readonly adjustment?: LoadAdjustment;
  /** "grinding" when left out. */
  readonly movement?: Movement;
}

/** What {@link shareForReps} takes. */
export interface ShareForRepsInput extends RepsModelOptions {
  /** Repetitions, 0 to 1000; not only whole ones. */
  readonly reps: number;
}

/**
 * Computes the share of the one-repetition maximum that allows so many repetitions, short of failure where asked.
 *
 * To failure: epley 1 / (1 + k * reps); epley-modified 1 / (1 + kmod * (reps - 1)); linear 1 - (reps - 1) / klin.
 * With f for that curve, m for the movement (grinding 1, ballistic 2, conservative 3) and a for the amount:
 * reps-in-reserve f((reps + a) * m); deducted-intensity f(reps * m) + a; relative-intensity a * f(reps * m);
 * percent-of-max-reps f(reps * m / a). The plain line is returned: 0 or less says that no load allows it by this model.
 * One parameter for everybody is rough: people differ by several repetitions at the same share.
 *
 * @param input the repetitions; model, parameter, adjustment and movement where they differ from the usual
 * @returns load over one-repetition maximum, 1 for all of it, not rounded
 * @throws LiftcoreError `invalid-argument` for a number out of range or an unknown word, `not-estimable` where the curve has no value
 * @see jovanovic-stmr
 * @example
 * import { shareForReps } from "liftcore/strength";
 * shareForReps({ reps: 5, model: "epley" }) // => ≈ 0.857
 * shareForReps({ reps: 5, model: "epley", adjustment: { method: "reps-in-reserve", amount: 2 } }) // => ≈ 0.811
 * shareForReps({ reps: 1 }) // => 1
 */
export function shareForReps(input: ShareForRepsInput): number {
  checkObject("input", input);
  const { reps, adjustment, movement = "grinding" } = input;
  checkNumber("reps", reps, { min: 0, max: 1000 });
  checkOneOf("movement", movement, MOVEMENTS);
  if (adjustment !== undefined) checkLoadAdjustment(adjustment);
  const { model, parameter } = pickRepsModel(input);
  const shareToFailure = (count: number): number => shareOnCurve(model, parameter, count * REPS_MULTIPLIER[movement]);
  const share = adjustShare(shareToFailure, reps, adjustment);
  if (Number.isFinite(share)) return share;
  throw new LiftcoreError("not-estimable", `reps must lie on the curve of ${model.id}, got ${reps}`, "reps");
}

function adjustShare(curve: (reps: number) => number, reps: number, adjustment: LoadAdjustment | undefined): number {
  if (adjustment === undefined) return curve(reps);
  const { method, amount } = adjustment;
  if (method === "reps-in-reserve") return curve(reps + amount);
  if (method === "deducted-intensity") return curve(reps) + amount;
  if (method === "relative-intensity") return amount * curve(reps);
  return curve(reps / amount);
}
