import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { HIGHEST_RIR } from "../units/effort";
import { checkMass } from "../units/mass";
import type { WarmupWorkSet } from "./warmup";

/** As many as a set can state elsewhere; logs hold sets of a hundred and more. */
const MOST_REPS = 1000;

/** Throws `invalid-argument` unless a set to warm up for can be. */
export function checkWarmupSet(workSet: WarmupWorkSet): void {
  checkObject("workSet", workSet);
  const { load, reps, rir } = workSet;
  checkMass("workSet.load", load);
  if (typeof reps === "object") {
    checkObject("workSet.reps", reps);
    checkNumber("workSet.reps.min", reps.min, { min: 1, max: MOST_REPS, step: 1 });
    checkNumber("workSet.reps.max", reps.max, { min: reps.min, max: MOST_REPS, step: 1 });
  } else checkNumber("workSet.reps", reps, { min: 1, max: MOST_REPS, step: 1 });
  if (rir !== undefined) checkNumber("workSet.rir", rir, { min: 0, max: HIGHEST_RIR, step: 0.5 });
}
