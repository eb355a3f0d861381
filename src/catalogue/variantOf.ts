import { builtInCatalogue, type Catalogue } from "./catalogue";
import type { Exercise } from "./exercise";
import { findById } from "./getExercise";
import type { MuscleId } from "./muscles";

/**
 * Finds the lift of which another is a variant: the first of the catalogue with the same pattern and way of counting whose
 * leading muscles include all of the other's. It is computed from the rows, so an app's own lifts join in; the built-in
 * catalogue lists the lift that names a movement before its variants.
 *
 * @param exerciseId an id of the catalogue
 * @param catalogue where to look, ours when left out
 * @returns the lift that comes first, or `undefined` where that is the lift itself
 * @throws LiftcoreError `unknown-exercise`, or `invalid-argument` for a catalogue that cannot be
 * @example
 * import { variantOf } from "liftcore/catalogue";
 * variantOf("smith-machine-hip-thrust")?.id // => "barbell-hip-thrust"
 * variantOf("barbell-hip-thrust") === undefined // => true
 */
export function variantOf(exerciseId: string, catalogue: Catalogue = builtInCatalogue): Exercise | undefined {
  const exercise = findById("exerciseId", exerciseId, catalogue);
  const [first] = catalogue.exercises.filter((other) => mayBeVariantOf(exercise, other));
  return first === exercise ? undefined : first;
}

function mayBeVariantOf(one: Exercise, other: Exercise): boolean {
  if (one.pattern !== other.pattern || one.measure !== other.measure) return false;
  const leads = leadsOf(other);
  return leadsOf(one).every((muscle) => leads.includes(muscle));
}

function leadsOf({ muscles }: Exercise): readonly MuscleId[] {
  return muscles.filter(({ role, setCredit }) => role === "primary" && setCredit === 1).map(({ muscle }) => muscle);
}
