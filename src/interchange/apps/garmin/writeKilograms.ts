import { readNumber } from "../../cells/readNumber";

const GRAMS_PER_KILOGRAM = 1000;

/** Writes grams as kilograms, "60 kg"; what is no number of grams stays with its unit, for the issue it will be. */
export function writeKilograms(grams: string): string {
  if (grams === "") return "";
  const value = readNumber(grams);
  return value === undefined ? `${grams} g` : `${value / GRAMS_PER_KILOGRAM} kg`;
}
