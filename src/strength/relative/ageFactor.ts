import { checkNumber } from "../../foundation/checkNumber";

/** Foster's factors, ages 14 to 22. */
const FOSTER = [1.23, 1.18, 1.13, 1.08, 1.06, 1.04, 1.03, 1.02, 1.01] as const;
const FOSTER_FROM = 14;

/** Nobody from 23 to 40 has a factor but 1. */
const PRIME = { from: 23, to: 40 } as const;

/** McCulloch's factors, ages 41 to 80, with misprints mended against the masters table of the Glossbrenner coefficients; 81 to 90 from another sheet. */
const MCCULLOCH = [
  1.01, 1.02, 1.031, 1.043, 1.055, 1.068, 1.082, 1.097, 1.113, 1.13, // 41 to 50
  1.147, 1.165, 1.184, 1.204, 1.225, 1.246, 1.268, 1.291, 1.315, 1.34, // 51 to 60
  1.366, 1.393, 1.421, 1.45, 1.48, 1.511, 1.543, 1.576, 1.61, 1.645, // 61 to 70
  1.681, 1.718, 1.756, 1.795, 1.835, 1.876, 1.918, 1.961, 2.005, 2.05, // 71 to 80
  2.096, 2.143, 2.19, 2.238, 2.287, 2.337, 2.388, 2.44, 2.494, 2.549, // 81 to 90
] as const;

/**
 * Gives the Foster-McCulloch factor that points are multiplied by, to compare the young and the old with those in their prime.
 *
 * A table by whole years: Foster from 14 to 22, 1 from 23 to 40, McCulloch from 41 to 90. It is one factor for both sexes and
 * every lift, made for powerlifting totals. Younger and older there is no table, so there is no answer.
 *
 * @param ageYears age at the meet, a whole number from 0 to 130
 * @returns the factor, at least 1; `undefined` below 14 and above 90
 * @throws LiftcoreError `invalid-argument` for an age that is no whole number from 0 to 130
 * @see openpowerlifting, openlifter
 * @example
 * import { ageFactor } from "liftcore/strength";
 * ageFactor(50) // => 1.13
 * ageFactor(30) // => 1
 * ageFactor(12) // => undefined
 */
export function ageFactor(ageYears: number): number | undefined {
  checkNumber("ageYears", ageYears, { min: 0, max: 130, step: 1 });
  if (ageYears < PRIME.from) return FOSTER[ageYears - FOSTER_FROM];
  return ageYears <= PRIME.to ? 1 : MCCULLOCH[ageYears - PRIME.to - 1];
}
