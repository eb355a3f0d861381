import type { MassUnit } from "../../units/mass";

/** The unit a word in a column of mass units means; `undefined` for an unknown word. */
export function readMassUnit(word: string): MassUnit | undefined {
  switch (word.toLowerCase()) {
    case "kg":
    case "kgs":
      return "kg";
    case "lb":
    case "lbs":
      return "lb";
    default:
      return undefined;
  }
}

export const METRES_PER_KILOMETRE = 1000;
/** The international mile. */
export const METRES_PER_MILE = 1609.344;

/** How many metres the unit in a column of distance units has; `undefined` for an unknown word. */
export function readDistanceUnit(word: string): number | undefined {
  switch (word.toLowerCase()) {
    case "m":
      return 1;
    case "km":
      return METRES_PER_KILOMETRE;
    case "mi":
    case "mi.":
      return METRES_PER_MILE;
    default:
      return undefined;
  }
}
