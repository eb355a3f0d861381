import { LiftcoreError } from "../../foundation/LiftcoreError";
import { requireAnswer } from "../checkFormula";
import { DUST } from "../formula";
import type { FoundCurve } from "./percentCurve";
import type { SetEffort } from "./setEffort";

/** The percentage for checked repetitions and reserve; `undefined` where the curve has none. A single to failure is 100 by every curve. */
export function percentBy(curve: FoundCurve, { reps, rir = 0 }: SetEffort): number | undefined {
  if (!covers(curve, reps, rir)) return undefined;
  return reps + rir === 1 ? 100 : requireAnswer("table", "load", 100, curve.load(100, reps + rir));
}

/** The percentage for checked repetitions and reserve; throws `not-estimable` naming what the curve covers. */
export function requirePercent(curve: FoundCurve, effort: SetEffort, path = ""): number {
  const percent = percentBy(curve, effort);
  if (percent !== undefined) return percent;
  const { reps, rir = 0 } = effort;
  throw new LiftcoreError(
    "not-estimable",
    `${path}reps + rir must be ${describeCover(curve)}, got ${reps} + ${rir}`,
    `${path}reps`,
  );
}

/** Whether a curve answers for repetitions, which may be a fraction here, with so many in reserve. */
export function covers({ printed, validReps }: FoundCurve, reps: number, rir: number): boolean {
  if (printed !== undefined && (reps > printed.mostReps + DUST || rir > 10 - printed.lowestRpe)) return false;
  const repsToFailure = reps + rir;
  return repsToFailure === 1 || (repsToFailure >= validReps.min - DUST && repsToFailure <= validReps.max + DUST);
}

/** Says in words what {@link covers} judges. */
export function describeCover({ id, printed, validReps }: FoundCurve): string {
  const toFailure = `from ${validReps.min} to ${validReps.max} for ${id}`;
  if (printed === undefined) return toFailure;
  return `${toFailure} with reps at most ${printed.mostReps} and rir at most ${10 - printed.lowestRpe}`;
}
