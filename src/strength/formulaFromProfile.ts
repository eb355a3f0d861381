import { defineMultiplierFormula, type OneRepMaxFormula } from "./formula";
import type { RepsProfile } from "./repsProfile";
import { CURVE_SHARE } from "./uncertainty";

/**
 * Makes a formula of a lifter's own curve, for whatever takes a formula or a percent table.
 *
 * With it `assessOneRepMax` gives a tested single a narrower range, the more the sets have taught.
 *
 * @param profile a fitted profile
 * @returns a formula with the id "lifter-profile" that reads 1 to 25 repetitions to failure, in every unit
 * @see jovanovic-stmr
 * @example
 * import { kg } from "liftcore/units";
 * import { fitRepsProfile, formulaFromProfile, percentOfOneRepMax } from "liftcore/strength";
 * const profile = fitRepsProfile([{ load: kg(90), reps: 6, toFailure: true }, { load: kg(75), reps: 14, toFailure: true }]);
 * if (profile.status === "fitted") percentOfOneRepMax({ reps: 1, table: formulaFromProfile(profile) }) // => 100
 */
export function formulaFromProfile({ growthPerRepetition, learned }: RepsProfile): OneRepMaxFormula<"lifter-profile", "any"> {
  const growth = growthPerRepetition.value;
  const formula = defineMultiplierFormula({
    id: "lifter-profile",
    name: "the lifter's own curve",
    source: "jovanovic-stmr",
    validReps: { min: 1, max: 25 },
    multiplier: (reps) => 1 + growth * (reps - 1),
    repsAtShare: (share) => (1 / share - 1) / growth + 1,
  });
  return { ...formula, curveShare: CURVE_SHARE * Math.sqrt(1 - learned) };
}
