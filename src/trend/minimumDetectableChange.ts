import { checkNumber } from "../foundation/checkNumber";
import { NORMAL_QUANTILE } from "../foundation/normal";

/** Median test-retest coefficient of variation of the one-repetition maximum, as a share (grgic-2020: 4.2 %, 0.5 to 12.1). */
export const ONE_REP_MAX_CV = 0.042;

/** Options of {@link minimumDetectableChange}. */
export interface MinimumDetectableChangeOptions {
  /** Coefficient of variation of one measurement as a share; 0.042 when left out. */
  readonly cv?: number;
  /** How many measurements the earlier and the later value are means of; 1 when left out. */
  readonly earlier?: number;
  readonly later?: number;
}

/**
 * Finds the smallest relative change that chance alone would seldom show: 1.96 * CV * sqrt(1/n1 + 1/n2).
 *
 * For one measurement against one this is 1.96 * sqrt(2) * CV, 11.6 % at the median CV: a single new estimate up by less
 * than a tenth is no proof of progress.
 *
 * @param options the coefficient of variation and the numbers of measurements
 * @returns the change as a share, 0.05 for 5 %, at 95 % confidence
 * @throws LiftcoreError `invalid-argument` for a negative CV or fewer than one measurement
 * @see grgic-2020, hopkins-2000
 * @example
 * import { minimumDetectableChange } from "liftcore/trend";
 * minimumDetectableChange() // => ≈ 0.116
 * minimumDetectableChange({ earlier: 3, later: 3 }) // => ≈ 0.067
 */
export function minimumDetectableChange(options: MinimumDetectableChangeOptions = {}): number {
  const { cv = ONE_REP_MAX_CV, earlier = 1, later = 1 } = options;
  checkNumber("cv", cv, { min: 0 });
  checkNumber("earlier", earlier, { min: 1, step: 1 });
  checkNumber("later", later, { min: 1, step: 1 });
  return NORMAL_QUANTILE[0.95] * cv * Math.sqrt(1 / earlier + 1 / later);
}
