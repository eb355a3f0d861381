import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { LOAD_FROM_ZERO } from "../loadRanges";
import { refuseFormula } from "../refuseField";
import { requirePercent } from "./curveCover";
import { pickCurve, type PercentCurve } from "./percentCurve";
import { checkSetEffort, type SetEffort } from "./setEffort";

/** What {@link loadForNextSet} is asked. */
export interface LoadForNextSetInput {
  /** Load of the set that was done, 0 to 10 000, in any unit. */
  readonly load: number;
  /** The set that was done. */
  readonly done: SetEffort;
  /** The set that is to come. */
  readonly next: SetEffort;
  /** A chart or formula by id or one of your own; "rts-classic" when left out. */
  readonly table?: PercentCurve;
}

/**
 * Gives the load for the next set from how hard the last one was: load * percent(next) / percent(done).
 *
 * No maximum is needed, and what the table gets wrong about a lifter mostly cancels while the two sets are alike.
 *
 * @param sets load, repetitions and reserve of the set done, those wanted next, and the table
 * @returns the load in the unit of `load`, not rounded
 * @throws LiftcoreError `invalid-argument` for a value that cannot be, `not-estimable` outside the table, `unknown-formula`, `unit-mismatch` for a formula bound to kg or lb
 * @see tuchscherer-rts
 * @example
 * import { loadForNextSet } from "liftcore/strength";
 * loadForNextSet({ load: 100, done: { reps: 5, rir: 0.5 }, next: { reps: 5, rir: 2 } }) // => ≈ 95.41
 */
export function loadForNextSet(sets: LoadForNextSetInput): number {
  checkObject("sets", sets);
  const { load, done, next, table = "rts-classic" } = sets;
  refuseFormula(sets);
  checkNumber("load", load, LOAD_FROM_ZERO);
  checkObject("done", done);
  checkObject("next", next);
  checkSetEffort(done, "done.");
  checkSetEffort(next, "next.");
  const curve = pickCurve(table);
  return (load * requirePercent(curve, next, "next.")) / requirePercent(curve, done, "done.");
}
