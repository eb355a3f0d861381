import { checkText } from "../foundation/checkText";
import { builtInCatalogue, type Catalogue } from "./catalogue";
import { checkCatalogue } from "./checks/checkCatalogue";
import type { ExerciseResolution } from "./exerciseResolution";

export type { ExerciseResolution } from "./exerciseResolution";

/**
 * Finds the lift a name means, in the spellings real apps use, and says how; it never guesses.
 *
 * Tried in turn: the id; the name; an alias (each whatever the case, accents and punctuation); then the words, whatever
 * their language (English, German, French, Spanish, Portuguese, Italian, Turkish), order, plurals and abbreviations.
 * Every word has to be one of the lift's. Only a pace ("paused", "tempo") is passed over, and a grip, handle, seat or
 * note may be left out where no lift of the movement differs by it; `assumed` says which. "Squat", "Deadlift" and other
 * bare names that lifters use for the barbell lift are read as it, and `assumed` says so; a bare name of several lifts
 * is ambiguous.
 *
 * @param name as an app or a person wrote it
 * @param catalogue where to look, ours when left out
 * @returns the lift and what matched, the candidates, or "unknown"
 * @throws LiftcoreError `invalid-argument` for a name that is not a string, or a catalogue that is none
 * @example
 * import { resolveExercise } from "liftcore/catalogue";
 * const paused = resolveExercise("Barbell Hip Thrust - Paused");
 * paused.status === "found" && paused.exercise.id // => "barbell-hip-thrust"
 * paused.status === "found" && paused.via // => "parsed"
 * const squat = resolveExercise("Squat");
 * squat.status === "found" && squat.assumed // => "no equipment named: read as the barbell lift"
 * resolveExercise("Chest Fly").status // => "ambiguous"
 * resolveExercise("Hip Raise").status // => "unknown"
 */
export function resolveExercise(name: string, catalogue: Catalogue = builtInCatalogue): ExerciseResolution {
  checkText("name", name);
  checkCatalogue(catalogue);
  return catalogue.names().resolve(name);
}
