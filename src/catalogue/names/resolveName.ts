import { foldText } from "../../foundation/foldText";
import type { EquipmentId } from "../equipment";
import type { Exercise } from "../exercise";
import type { ExerciseResolution } from "../exerciseResolution";
import { matchWords } from "./matchWords";
import { nameKey, type ReadName } from "./readName";
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

/** Says what was taken for granted: the tool, where the name left it open, and the words that were left out. */
function assume(
  names: WordIndex,
  read: ReadName,
  exercise: Exercise,
  leftOut: readonly string[] = [],
): { readonly assumed?: string } {
  const assumptions = leftOut.map((word) => `"${word}" left out: no lift here differs by it`);
  const words = read.words.filter((word) => !leftOut.includes(word));
  const tool = read.tools.length === 0 ? toolTaken(names, words, exercise) : undefined;
  if (tool !== undefined) assumptions.unshift(`no equipment named: read as the ${tool.replaceAll("-", " ")} lift`);
  return assumptions.length === 0 ? {} : { assumed: assumptions.join("; ") };
}

/** What a lift is done with, where its own name says so, or where the words are not its own and fit other lifts too. */
function toolTaken(
  { own: ownNames, byMovement }: WordIndex,
  words: readonly string[],
  exercise: Exercise,
): EquipmentId | undefined {
  const own = ownNames.get(exercise);
  const [named] = own?.tools ?? [];
  const isOpen = nameKey(own?.words ?? [], []) !== nameKey(words, []) && (byMovement.get(nameKey(words, [])) ?? []).length > 1;
  const { equipment: needs } = exercise;
  const taken = named === undefined ? isOpen && needs[0] : needs.find(({ equipment: id }) => id === named);
  return taken ? taken.equipment : undefined;
}
