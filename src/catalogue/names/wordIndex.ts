import { foldText } from "../../foundation/foldText";
import type { Exercise } from "../exercise";
import { LOOSE_WORDS, type LooseWords } from "./looseWords";
import { TOOLS } from "./nameWords";
import { createNameReader, nameKey, type ReadName } from "./readName";

/** What names are looked up in; every lookup is one step. */
export interface WordIndex {
  /** By the folded name and by each folded alias. */
  readonly byName: ReadonlyMap<string, Exercise>;
  readonly byAlias: ReadonlyMap<string, Exercise>;
  /** By the words and tools of every name and alias. */
  readonly byWords: ReadonlyMap<string, readonly Exercise[]>;
  /** By the words of a name that leaves the tool open, with a tool the lift is done with. */
  readonly byOwnTool: ReadonlyMap<string, readonly Exercise[]>;
  /** By the words alone, whatever the lift is done with. */
  readonly byMovement: ReadonlyMap<string, readonly Exercise[]>;
  /** Every word that a lift goes by. */
  readonly words: ReadonlySet<string>;
  /** Each lift's own name taken apart. */
  readonly own: ReadonlyMap<Exercise, ReadName>;
  /** Takes a folded name apart. */
  readonly read: (folded: string) => ReadName;
  /** Which words may be left out of a name, and for which lifts. */
  readonly loose: ReadonlyMap<string, LooseWords>;
}

/** Files every lift under its names and their words. */
export function indexWords(exercises: readonly Exercise[]): WordIndex {
  const read = createNameReader(exercises.flatMap(({ name, aliases }) => [name, ...aliases]));
  const byWords = new Map<string, Exercise[]>();
  const byOwnTool = new Map<string, Exercise[]>();
  const byMovement = new Map<string, Exercise[]>();
  const allWords = new Set<string>();
  for (const exercise of exercises) {
    for (const name of [exercise.name, ...exercise.aliases]) {
      const { words, tools } = read(foldText(name));
      for (const said of sidesOf(words)) {
        for (const word of said) allWords.add(word);
        file(byWords, nameKey(said, tools), exercise);
        file(byMovement, nameKey(said, []), exercise);
        if (tools.length > 0) continue;
        for (const tool of toolsOf(exercise)) file(byOwnTool, nameKey(said, [tool]), exercise);
      }
    }
  }
  return {
    byName: new Map(exercises.map((exercise) => [foldText(exercise.name), exercise])),
    byAlias: new Map(
      exercises.flatMap((exercise) => exercise.aliases.map((alias) => [foldText(alias), exercise] as const)),
    ),
    byWords,
    byOwnTool,
    byMovement,
    words: allWords,
    own: new Map(exercises.map((exercise) => [exercise, read(foldText(exercise.name))])),
    loose: new Map(LOOSE_WORDS.flatMap((kind) => kind.words.split(" ").map((word) => [word, kind] as const))),
    read,
  };
}

/** A single-leg extension goes by "unilateral extension" too. */
function sidesOf(words: readonly string[]): readonly (readonly string[])[] {
  if (!words.some((word) => word.startsWith("single-"))) return [words];
  return [words, words.map((word) => (word.startsWith("single-") ? "unilateral" : word)).sort()];
}

/** What a name may add to one that leaves it open. A band or a plate within reach makes no band or plate lift. */
function toolsOf({ equipment, loading }: Exercise): readonly string[] {
  const tools: string[] = equipment
    .filter(({ equipment: id, need }) => need === "required" || (id !== "band" && id !== "plates"))
    .map(({ equipment: id }) => id)
    .filter((id) => TOOLS.has(id));
  const isFree = equipment.length > 0 && equipment.every(({ need }) => need === "optional");
  if (loading.convention === "added" || isFree) return [...tools, "weighted", "bodyweight"];
  if (tools.includes("plates")) return [...tools, "weighted"];
  // A lunge or a step-up is done without the dumbbells, too.
  const isBodyMostly = loading.convention === "per-hand" && loading.bodyMassShare > 0.8;
  return isBodyMostly || (loading.convention === "none" && tools.length === 0) ? [...tools, "bodyweight"] : tools;
}

function file(index: Map<string, Exercise[]>, key: string, exercise: Exercise): void {
  const filed = index.get(key);
  if (filed === undefined) index.set(key, [exercise]);
  else if (!filed.includes(exercise)) filed.push(exercise);
}
