import type { MuscleId } from "../catalogue/muscles";
import { checkNumber } from "../foundation/checkNumber";
import { volumeBands, type VolumeBand } from "./volumeBands";

/**
 * Names the band in which a week's fractional sets of a muscle lie.
 *
 * @param fractionalSets hard sets times set credit in one week, at least 0
 * @param muscle the muscle they were for
 * @returns the band, by `volumeBands`
 * @throws LiftcoreError `invalid-argument` for a negative or non-finite number
 * @see pelland-2025, baz-valle-2022
 * @example
 * import { classifyVolume } from "liftcore/volume";
 * classifyVolume(12, "gluteus-maximus") // => "productive"
 * classifyVolume(20.5, "gluteus-maximus") // => "caution"
 */
export function classifyVolume(fractionalSets: number, muscle: MuscleId): VolumeBand {
  checkNumber("fractionalSets", fractionalSets, { min: 0 });
  const limits = volumeBands[muscle] ?? volumeBands.default;
  if (fractionalSets < limits.effectiveFrom) return "below-effective";
  if (fractionalSets < limits.productiveFrom) return "maintenance";
  if (fractionalSets <= limits.cautionAbove) return "productive";
  return fractionalSets <= limits.excessiveAbove ? "caution" : "excessive";
}
