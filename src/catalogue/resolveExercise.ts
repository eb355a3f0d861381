import { foldText } from "../foundation/foldText";
import { builtInCatalogue, type Catalogue } from "./catalogue";
import { equipment } from "./equipment";
import type { Exercise } from "./exercise";
import { matchWords } from "./matchWords";
import type { NameIndex } from "./nameIndex";
import type { ReadName } from "./readName";

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
  const names = catalogue.names();
  const known = names.answers.get(name);
  if (known !== undefined) return known;
  const answer = resolveIn(names, name);
  if (names.answers.size >= MOST_ANSWERS) names.answers.clear();
  names.answers.set(name, answer);
  return answer;
}

/** How many answers a catalogue remembers: more than the names of any lifter's log. */
const MOST_ANSWERS = 10_000;

function resolveIn(names: NameIndex, name: string): ExerciseResolution {
  const withId = names.byId.get(name);
  if (withId !== undefined) return { status: "found", exercise: withId, via: "id" };

  const folded = foldText(name);
  const named = names.byName.get(folded);
  if (named !== undefined) return { status: "found", exercise: named, via: "name" };

  const read = names.read(folded);
  const aliased = names.byAlias.get(folded);
  if (aliased !== undefined) return { status: "found", exercise: aliased, via: "alias", ...assume(names, read, aliased) };

  const match = matchWords(names, read);
  if (match === undefined) return { status: "unknown" };
  const [exercise, ...others] = match.lifts;
  if (others.length > 0) return { status: "ambiguous", candidates: match.lifts };
  return { status: "found", exercise, via: "parsed", ...assume(names, read, exercise, match.leftOut) };
}

/** Says what was taken for granted: the tool of a lift that is named after one, and the words that were left out. */
function assume(
  names: NameIndex,
  read: ReadName,
  exercise: Exercise,
  leftOut: readonly string[] = [],
): { readonly assumed?: string } {
  const assumptions = leftOut.map((word) => `"${word}" left out: no lift here differs by it`);
  const [tool] = read.tools.length === 0 ? names.read(foldText(exercise.name)).tools : [];
  const need = exercise.equipment.find(({ equipment: id }) => id === tool);
  if (need !== undefined) {
    const { name } = equipment[need.equipment];
    assumptions.unshift(`no equipment named: read as the ${name.charAt(0).toLowerCase()}${name.slice(1)} lift`);
  }
  return assumptions.length === 0 ? {} : { assumed: assumptions.join("; ") };
}
