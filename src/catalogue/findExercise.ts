import { builtInCatalogue, type Catalogue } from "./catalogue";
import type { Exercise } from "./exercise";
import { resolveExercise } from "./resolveExercise";

/**
 * Finds the one lift a name means, as {@link resolveExercise} does.
 *
 * @param name as an app or a person wrote it
 * @param catalogue where to look, ours when left out
 * @returns the lift, or undefined when the name is unknown or could be more than one
 * @throws LiftcoreError `invalid-argument` for a name that is not a string, or a catalogue that is none
 * @example
 * import { findExercise } from "liftcore/catalogue";
 * findExercise("Hip Thrust (Barbell)")?.id // => "barbell-hip-thrust"
 * findExercise("BB Hip Thrusts")?.id // => "barbell-hip-thrust"
 * findExercise("Hip Raise") === undefined // => true
 */
export function findExercise(name: string, catalogue: Catalogue = builtInCatalogue): Exercise | undefined {
  const resolution = resolveExercise(name, catalogue);
  return resolution.status === "found" ? resolution.exercise : undefined;
}
