import { checkNumber } from "../../foundation/checkNumber";
import type { RelativeStrengthSystem } from "./system";

/** What allometric scaling takes beside the two masses. */
export interface AllometricCircumstances {
  /** Power of the body mass, 0 (body mass does not matter) to 1 (plain ratio); 2/3 when left out. */
  readonly exponent?: number;
}

/**
 * Allometric scaling: kilograms lifted per body mass in kg to a power.
 *
 * 2/3 follows from geometry, strength growing with cross-section and mass with volume; records gave 0.64 and 0.65, but
 * weightlifting medallists 0.47 with a misfit among the heaviest. No body mass is outside, and the sexes are not levelled.
 *
 * @see challis-1999, jaric-2002, batterham-george-1997
 */
export const allometric: RelativeStrengthSystem<"allometric", AllometricCircumstances> = {
  id: "allometric",
  name: "Allometric",
  source: "challis-1999",
  sexes: [],
  needs: [],
  takes: ["exponent"],
  curveFor: ({ exponent = 2 / 3 }) => {
    checkNumber("exponent", exponent, { min: 0, max: 1 });
    return { coefficient: (x) => x ** -exponent };
  },
};
