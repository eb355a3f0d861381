import { builtInCatalogue, type Catalogue } from "./catalogue";
import type { Exercise } from "./exercise";
import { findById } from "./getExercise";

/**
 * Finds the lift of which another is a variant: the first of the catalogue with the same pattern, the same muscles in the
 * lead and the same way of counting. It is computed from the rows, so an app's own lifts join in; the built-in catalogue
 * lists the lift that names a movement before its variants.
 *
 * @param exerciseId an id of the catalogue
 * @param catalogue where to look, ours when left out
 * @returns the lift that comes first, or `undefined` where that is the lift itself
 * @throws LiftcoreError `unknown-exercise`
 * @example
 * import { variantOf } from "liftcore/catalogue";
 * variantOf("smith-machine-hip-thrust")?.id // => "barbell-hip-thrust"
 * variantOf("barbell-hip-thrust") === undefined // => true
 */
export function variantOf(exerciseId: string, catalogue: Catalogue = builtInCatalogue): Exercise | undefined {
  const exercise = findById("exerciseId", exerciseId, catalogue);
  const [first] = catalogue.exercises.filter((other) => isSameMovement(exercise, other));
  return first === exercise ? undefined : first;
}

function isSameMovement(one: Exercise, other: Exercise): boolean {
  return one.pattern === other.pattern && one.measure === other.measure && leadOf(one) === leadOf(other);
}

function leadOf({ muscles }: Exercise): string {
  const lead = muscles.filter(({ role, setCredit }) => role === "primary" && setCredit === 1).map(({ muscle }) => muscle);
  return lead.sort().join(" ");
}
