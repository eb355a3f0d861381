import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { LOAD_FROM_ZERO } from "../loadRanges";
import { percentOfOneRepMax, type PercentOfOneRepMaxInput } from "./percentOfOneRepMax";

/** What {@link loadForReps} is asked. */
export interface LoadForRepsInput extends PercentOfOneRepMaxInput {
  /** 0 to 10 000, in any unit. */
  readonly oneRepMax: number;
}

/**
 * Gives the load for so many repetitions with so many in reserve: oneRepMax * percent / 100.
 *
 * Good where the table is, see `percentOfOneRepMax`. The answer is seldom loadable as it stands; `roundToLoadable` makes it so.
 *
 * @param set the maximum, repetitions from 1 to 30, reserve from 0 to 10 in half steps, and the table
 * @returns the load in the unit of `oneRepMax`, not rounded
 * @throws LiftcoreError `invalid-argument` for a value that cannot be, `not-estimable` outside the table, `unknown-formula`, `unit-mismatch` for a formula bound to kg or lb
 * @see tuchscherer-rts
 * @example
 * import { loadForReps } from "liftcore/strength";
 * loadForReps({ oneRepMax: 200, reps: 5, rir: 2 }) // => ≈ 162.2
 * loadForReps({ oneRepMax: 200, reps: 10, table: "epley" }) // => ≈ 150
 */
export function loadForReps(set: LoadForRepsInput): number {
  checkObject("set", set);
  checkNumber("oneRepMax", set.oneRepMax, LOAD_FROM_ZERO);
  return set.oneRepMax * (percentOfOneRepMax(set) / 100);
}
