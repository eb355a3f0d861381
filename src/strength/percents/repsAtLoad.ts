import { LiftcoreError } from "../../foundation/LiftcoreError";
import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { LOAD_ABOVE_ZERO } from "../loadRanges";
import { refuseFormula, refuseRpe } from "../refuseField";
import { covers, describeCover } from "./curveCover";
import { DUST } from "../formula";
import { pickCurve, type FoundCurve, type PercentCurve } from "./percentCurve";
import { checkReserve } from "./setEffort";

/** What {@link repsAtLoad} is asked. */
export interface RepsAtLoadInput {
  /** Above 0 and at most 10 000, in any unit. */
  readonly oneRepMax: number;
  /** Above 0 and at most 10 000, in the unit of `oneRepMax`. */
  readonly load: number;
  /** Repetitions to leave in reserve, 0 to 10 in half steps; 0, all of them done, when left out. */
  readonly rir?: number;
  /** A chart or formula by id or one of your own; "rts-classic" when left out. */
  readonly table?: PercentCurve;
}

/**
 * Tells how many repetitions a load allows with so many left in reserve; the inverse of `loadForReps`.
 *
 * Between its half steps a chart is read along straight lines. A load that a formula would give less than one repetition,
 * as Epley's does above 97 %, allows one as long as it is not above the maximum. Outside the table there is no answer.
 *
 * @param set maximum and load in one unit, the reserve to keep, and the table
 * @returns repetitions as a real number of at least 1; round down for what a lifter can count on
 * @throws LiftcoreError `invalid-argument` for a value that cannot be, `not-estimable` outside the table, `unknown-formula`, `unit-mismatch` for a formula bound to kg or lb
 * @see tuchscherer-rts
 * @example
 * import { repsAtLoad } from "liftcore/strength";
 * repsAtLoad({ oneRepMax: 200, load: 150 }) // => ≈ 9.54
 * repsAtLoad({ oneRepMax: 200, load: 150, rir: 2 }) // => ≈ 7.54
 * repsAtLoad({ oneRepMax: 200, load: 210 }) // => throws not-estimable
 */
export function repsAtLoad(set: RepsAtLoadInput): number {
  checkObject("set", set);
  const { oneRepMax, load, rir = 0, table = "rts-classic" } = set;
  refuseFormula(set);
  refuseRpe(set);
  checkNumber("oneRepMax", oneRepMax, LOAD_ABOVE_ZERO);
  checkNumber("load", load, LOAD_ABOVE_ZERO);
  checkReserve("rir", rir);
  const curve = pickCurve(table);
  if (load > oneRepMax * (1 + DUST)) refuse(`load must be at most the one-repetition maximum, got ${load} of ${oneRepMax}`);
  const reps = repsToFailure(curve, oneRepMax, load) - rir;
  if (reps < 1 - DUST) refuse(`load must allow one repetition with ${rir} in reserve by ${curve.id}, got ${load} of ${oneRepMax}`);
  if (!covers(curve, reps, rir)) refuse(`load must make reps + rir ${describeCover(curve)}, got ${load} of ${oneRepMax}`);
  return reps;
}

function repsToFailure(curve: FoundCurve, oneRepMax: number, load: number): number {
  const isMaximum = load >= oneRepMax * (1 - DUST);
  const isAboveSingle = curve.validReps.min === 1 && load > curve.load(oneRepMax, 1);
  return isMaximum || isAboveSingle ? 1 : curve.reps(oneRepMax, load);
}

function refuse(message: string): never {
  throw new LiftcoreError("not-estimable", message, "load");
}
