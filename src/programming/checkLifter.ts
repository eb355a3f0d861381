import { GOALS } from "../catalogue/exercise";
import { checkNumber } from "../foundation/checkNumber";
import { checkOneOf } from "../foundation/checkOneOf";
import { CLEARANCE_FLAGS, RED_FLAGS, type Lifter } from "./lifter";

/** Throws `invalid-argument` for a lifter that cannot be; a misspelt flag must not hide a warning sign. */
export function checkLifter({ ageYears, trainingMonths, goals = [], flags = [] }: Lifter): void {
  if (ageYears !== undefined) checkNumber("lifter.ageYears", ageYears, { min: 0, max: 130 });
  if (trainingMonths !== undefined) checkNumber("lifter.trainingMonths", trainingMonths, { min: 0, max: 1200 });
  for (const goal of goals) checkOneOf("lifter.goals", goal, GOALS);
  for (const flag of flags) checkOneOf("lifter.flags", flag, [...RED_FLAGS, ...CLEARANCE_FLAGS]);
}
