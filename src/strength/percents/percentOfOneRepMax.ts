import { checkObject } from "../../foundation/checkObject";
import { requirePercent } from "./curveCover";
import { pickCurve, type PercentCurve } from "./percentCurve";
import { checkSetEffort, type SetEffort } from "./setEffort";
import { refuseFormula } from "../refuseField";

/** A set as {@link percentOfOneRepMax} reads it, and by what. */
export interface PercentOfOneRepMaxInput extends SetEffort {
  /** A chart or formula by id or one of your own; "rts-classic" when left out. */
  readonly table?: PercentCurve;
}

/**
 * Reads the percentage of the one-repetition maximum that allows so many repetitions with so many in reserve.
 *
 * Repetitions done and left add up to repetitions to failure n. A chart is read there; a formula gives
 * 100 * load(maximum, n) / maximum, and a single to failure is 100 by every one of them. Charts are the consensus of
 * coaches: at 70 % people differ by many repetitions (nuzzo-2024), so a lifter's own curve is the better `table`.
 *
 * @param set repetitions from 1 to 30, reserve from 0 to 10 in half steps, and the table
 * @returns percent, above 0 and at most 100, not rounded
 * @throws LiftcoreError `invalid-argument` for a value that cannot be, `not-estimable` outside the table, `unknown-formula`, `unit-mismatch` for a formula bound to kg or lb
 * @see tuchscherer-rts, paynter-strength, helms-2016, openpowerlifting-rpe, nuzzo-2024
 * @example
 * import { percentOfOneRepMax } from "liftcore/strength";
 * percentOfOneRepMax({ reps: 5, rir: 2 }) // => 81.1
 * percentOfOneRepMax({ reps: 5, rir: 2, table: "brzycki" }) // => ≈ 83.33
 * percentOfOneRepMax({ reps: 20 }) // => throws not-estimable
 */
export function percentOfOneRepMax(set: PercentOfOneRepMaxInput): number {
  checkObject("set", set);
  const { table = "rts-classic" } = set;
  refuseFormula(set);
  checkSetEffort(set);
  return requirePercent(pickCurve(table), set);
}
