import { checkNumber } from "../foundation/checkNumber";
import { mean, standardDeviation, sum } from "../foundation/mean";

const DAYS = 7;

/**
 * Measures how alike the days of a week are: monotony = mean daily load / standard deviation (n - 1).
 *
 * Rest days count as 0. The paper does not say which standard deviation it means; n - 1 is this library's choice.
 *
 * @param dailyLoads the session loads of seven days, each at least 0
 * @returns monotony, or undefined when every day is the same and the ratio has no value
 * @throws LiftcoreError `invalid-argument` for other than seven days or a negative load
 * @see foster-1998
 * @example
 * import { monotony } from "liftcore/volume";
 * monotony([420, 0, 540, 300, 0, 675, 90]) // => ≈ 1.0732
 * monotony([300, 300, 300, 300, 300, 300, 300]) // => undefined
 */
export function monotony(dailyLoads: readonly number[]): number | undefined {
  checkNumber("dailyLoads.length", dailyLoads.length, { min: DAYS, max: DAYS, step: 1 });
  for (const load of dailyLoads) checkNumber("dailyLoads", load, { min: 0 });
  const average = mean(dailyLoads);
  const deviation = standardDeviation(dailyLoads);
  return average === undefined || deviation === undefined || deviation === 0 ? undefined : average / deviation;
}

/**
 * Measures a week's strain: the week's load times its monotony.
 *
 * @param dailyLoads the session loads of seven days, each at least 0
 * @returns strain in arbitrary units, or undefined where monotony has no value
 * @throws LiftcoreError `invalid-argument` for other than seven days or a negative load
 * @see foster-1998
 * @example
 * import { strain } from "liftcore/volume";
 * strain([420, 0, 540, 300, 0, 675, 90]) // => ≈ 2173.32
 */
export function strain(dailyLoads: readonly number[]): number | undefined {
  const sameness = monotony(dailyLoads);
  return sameness === undefined ? undefined : sum(dailyLoads) * sameness;
}
