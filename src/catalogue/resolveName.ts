import { foldText } from "../foundation/foldText";
import { equipment } from "./equipment";
import type { Exercise } from "./exercise";
import type { ExerciseResolution } from "./exerciseResolution";
import { matchWords } from "./matchWords";
import type { ReadName } from "./readName";
import type { WordIndex } from "./wordIndex";

/** Works out what a name means: the name of a lift, an alias, then the words. */
export function resolveName(names: WordIndex, name: string): ExerciseResolution {
  const folded = foldText(name);
  const named = names.byName.get(folded);
  if (named !== undefined) return { status: "found", exercise: named, via: "name" };

  const read = names.read(folded);
  const aliased = names.byAlias.get(folded);
  if (aliased !== undefined) {
    return { status: "found", exercise: aliased, via: "alias", ...assume(names, read, aliased) };
  }

  const match = matchWords(names, read);
  if (match === undefined) return { status: "unknown" };
  const [exercise, ...others] = match.lifts;
  if (others.length > 0) return { status: "ambiguous", candidates: match.lifts };
  return { status: "found", exercise, via: "parsed", ...assume(names, read, exercise, match.leftOut) };
}

/** Says what was taken for granted: the tool of a lift that is named after one, and the words that were left out. */
function assume(
  names: WordIndex,
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
