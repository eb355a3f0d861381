import { builtInCatalogue, type Catalogue } from "./catalogue";
import type { Exercise } from "./exercise";

/** What a name was found to mean. */
export type ExerciseResolution =
  | {
      readonly status: "found";
      readonly exercise: Exercise;
      /** What matched: the id, the name, an alias, or the name's words once taken apart. */
      readonly via: "id" | "name" | "alias" | "parsed";
      /** What the name left open and how that was read. */
      readonly assumed?: string;
    }
  | {
      readonly status: "ambiguous";
      /** The lifts it could be, two at least. */
      readonly candidates: readonly Exercise[];
    }
  | { readonly status: "unknown" };

/**
 * Finds the lift a name means, in the spellings real apps use, and says how; it never guesses.
 *
 * Tried in turn: the id; the name; an alias (each whatever the case, accents and punctuation); then the words, whatever
 * their order, plurals and abbreviations, less what does not change the lift ("paused", "tempo"). Every word left must be
 * one of the lift's. "Squat", "Deadlift" and other bare names that lifters use for the barbell lift are read as it, and
 * `assumed` says so; a bare name of several lifts is ambiguous.
 *
 * @param name as an app or a person wrote it
 * @param catalogue where to look, ours when left out
 * @returns the lift and what matched, the candidates, or "unknown"
 * @example
 * import { resolveExercise } from "liftcore/catalogue";
 * const paused = resolveExercise("Barbell Hip Thrust - Paused");
 * paused.status === "found" && paused.exercise.id // => "barbell-hip-thrust"
 * paused.status === "found" && paused.via // => "parsed"
 * const squat = resolveExercise("Squat");
 * squat.status === "found" && squat.assumed // => "no equipment named: read as the barbell lift"
 * resolveExercise("Chest Fly").status // => "ambiguous"
 * resolveExercise("Side Bridge").status // => "unknown"
 */
export function resolveExercise(name: string, catalogue: Catalogue = builtInCatalogue): ExerciseResolution {
  return catalogue.names().resolve(name);
}
