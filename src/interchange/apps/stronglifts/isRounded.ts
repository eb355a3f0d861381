import { massIn } from "../../../units/convertMass";
import { readNumber } from "../../cells/readNumber";

/** The app rounds to the next plates, up or down: a step of 2.5 kg is more than half of one of 5 lb. */
const STEP_KG = 2.5;

/** Tells whether two texts, one in kilograms and one in pounds, say the same mass but for rounding to plates. */
export function isRounded(kg: string, lb: string): boolean {
  const kilograms = readNumber(kg);
  const pounds = readNumber(lb);
  if (kilograms === undefined || pounds === undefined) return false;
  if ((kilograms === 0) !== (pounds === 0)) return false;
  return Math.abs(kilograms - massIn({ value: pounds, unit: "lb" }, "kg")) <= STEP_KG;
}
