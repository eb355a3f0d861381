import { foldText } from "../foundation/foldText";
import { builtInCatalogue, type Catalogue } from "./catalogue";
import type { Exercise } from "./exercise";
import { movementKey } from "./nameIndex";
import { nameKey, readName, type ReadName } from "./readName";

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
  const { byId, byName, byAlias, byWords, byMovement } = catalogue.names();
  const withId = byId.get(name);
  if (withId !== undefined) return { status: "found", exercise: withId, via: "id" };

  const folded = foldText(name);
  const named = byName.get(folded);
  if (named !== undefined) return { status: "found", exercise: named, via: "name" };

  const read = readName(name);
  const aliased = byAlias.get(folded);
  if (aliased !== undefined) return { status: "found", exercise: aliased, via: "alias", ...assumption(read, aliased) };

  const inWords = byWords.get(nameKey(read)) ?? [];
  const [parsed] = inWords;
  if (parsed !== undefined && inWords.length === 1) {
    return { status: "found", exercise: parsed, via: "parsed", ...assumption(read, parsed) };
  }
  const isOpen = read.implements.length === 0;
  const candidates = isOpen && parsed === undefined ? (byMovement.get(movementKey(read)) ?? []) : inWords;
  return candidates.length > 1 ? { status: "ambiguous", candidates } : { status: "unknown" };
}

/** A lift whose own name says what it is done with was recognised by a name that does not. */
function assumption(read: ReadName, exercise: Exercise): { readonly assumed?: string } {
  const [tool] = readName(exercise.name).implements;
  if (tool === undefined || read.implements.length > 0) return {};
  return { assumed: `no equipment named: read as the ${tool} lift` };
}
