import type { ExerciseLoading } from "../catalogue/exercise";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { roundTo } from "../foundation/round";
import { KILOGRAMS_PER_POUND } from "../units/convertMass";
import { MASS_UNITS, type MassUnit } from "../units/mass";
import type { SteppedEquipment } from "./equipment";

/** Pound bars are sold in steps of five: 20 kg reads 45 lb, 15 kg reads 35 lb. */
const POUND_BAR_STEP = 5;

/**
 * Assumes the equipment a usual gym has for a lift, for callers who did not state theirs.
 *
 * @param loading the lift's loading from the catalogue
 * @param unit the unit of the gym's plates
 * @returns even steps from the empty bar, or from one step where there is no bar
 * @throws LiftcoreError `invalid-argument` for an unknown unit, or a bar or step that cannot be
 * @example
 * import { barbellHipThrust } from "liftcore/catalogue";
 * import { equipmentForLift } from "liftcore/loading";
 * equipmentForLift(barbellHipThrust.loading, "lb").lightest // => { "value": 45, "unit": "lb" }
 */
export function equipmentForLift(loading: ExerciseLoading, unit: MassUnit): SteppedEquipment {
  checkOneOf("unit", unit, MASS_UNITS);
  checkLoading(loading, unit);
  const { barKg, convention, smallestStep } = loading;
  const step = smallestStep[unit];
  const bar = unit === "kg" ? barKg : roundTo(barKg / KILOGRAMS_PER_POUND, POUND_BAR_STEP, "nearest");
  const lightest = bar > 0 ? bar : convention === "added" ? 0 : step;
  return {
    kind: "steps",
    name: bar > 0 ? `${bar} ${unit} bar, steps of ${step} ${unit}` : `steps of ${step} ${unit}`,
    lightest: { value: lightest, unit },
    step: { value: step, unit },
  };
}

function checkLoading(loading: ExerciseLoading, unit: MassUnit): void {
  checkObject("loading", loading);
  checkObject("loading.smallestStep", loading.smallestStep);
  checkNumber(`loading.smallestStep.${unit}`, loading.smallestStep[unit], { min: 0.001, max: 10_000, unit });
  checkNumber("loading.barKg", loading.barKg, { min: 0, max: 10_000, unit: "kg" });
}
