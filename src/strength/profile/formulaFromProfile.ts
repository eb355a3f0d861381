import { checkNumber } from "../../foundation/checkNumber";
import { checkObject } from "../../foundation/checkObject";
import { checkOneOf } from "../../foundation/checkOneOf";
import { defineMultiplierFormula, type OneRepMaxFormula } from "../formula";
import type { RepsProfile } from "./repsProfile";
import { GROWTH_SPREAD } from "../assessment/uncertainty";

/** Growths per repetition that a stored profile may hold: people reach a tenth of the end. Judgement. */
const GROWTHS = { min: Number.MIN_VALUE, max: 1 };

/**
 * Makes a formula of a lifter's own curve, for whatever takes a formula or a percent table.
 *
 * With it `assessOneRepMax` gives a tested single a narrower range, the more the sets have taught.
 *
 * @param profile a fitted profile, also one that was stored: growth above 0 and at most 1, learned from 0 to 1
 * @returns a formula with the id "lifter-profile" that reads 1 to 25 repetitions to failure, in every unit
 * @throws LiftcoreError `invalid-argument` for a profile that was not fitted, or whose growth or learned share cannot be
 * @see jovanovic-stmr
 * @example
 * import { kg } from "liftcore/units";
 * import { fitRepsProfile, formulaFromProfile } from "liftcore/strength";
 * const profile = fitRepsProfile([{ load: kg(90), reps: 6, toFailure: true }, { load: kg(75), reps: 14, toFailure: true }]);
 * profile.status === "fitted" && formulaFromProfile(profile).id // => "lifter-profile"
 */
export function formulaFromProfile(profile: RepsProfile): OneRepMaxFormula<"lifter-profile", "any"> {
  checkObject("profile", profile);
  checkOneOf("profile.status", profile.status, ["fitted"]);
  const { growthPerRepetition, learned } = profile;
  checkObject("profile.growthPerRepetition", growthPerRepetition);
  checkNumber("profile.growthPerRepetition.value", growthPerRepetition.value, GROWTHS);
  checkNumber("profile.learned", learned, { min: 0, max: 1 });
  const growth = growthPerRepetition.value;
  const formula = defineMultiplierFormula({
    id: "lifter-profile",
    name: "the lifter's own curve",
    source: "jovanovic-stmr",
    validReps: { min: 1, max: 25 },
    multiplier: (reps) => 1 + growth * (reps - 1),
    repsAtShare: (share) => (1 / share - 1) / growth + 1,
  });
  return { ...formula, growthSpread: GROWTH_SPREAD * Math.sqrt(1 - learned) };
}
