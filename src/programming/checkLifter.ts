import { checkList } from "../foundation/checkList";
import { checkNumber } from "../foundation/checkNumber";
import { checkObject } from "../foundation/checkObject";
import { checkOneOf } from "../foundation/checkOneOf";
import { checkMass } from "../units/mass";
import { CLEARANCE_FLAGS, LIFTER_GOALS, RED_FLAGS, SPORTS, type Lifter } from "./lifter";

/** Throws `invalid-argument` for a lifter that cannot be; a misspelt flag must not hide a warning sign. */
export function checkLifter(lifter: Lifter): void {
  checkObject("lifter", lifter);
  const { sex, ageYears, bodyMass, trainingMonths, goals = [], sports = [], flags = [] } = lifter;
  if (sex !== undefined) checkOneOf("lifter.sex", sex, ["female", "male"]);
  if (bodyMass !== undefined) checkMass("lifter.bodyMass", bodyMass);
  if (ageYears !== undefined) checkNumber("lifter.ageYears", ageYears, { min: 0, max: 130 });
  if (trainingMonths !== undefined) checkNumber("lifter.trainingMonths", trainingMonths, { min: 0, max: 1200 });
  checkWords("lifter.goals", goals, LIFTER_GOALS);
  checkWords("lifter.sports", sports, SPORTS);
  checkWords("lifter.flags", flags, [...RED_FLAGS, ...CLEARANCE_FLAGS]);
}

function checkWords(argument: string, given: unknown, words: readonly string[]): void {
  checkList(argument, given);
  for (const word of given) checkOneOf(argument, word, words);
}
