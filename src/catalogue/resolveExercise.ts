import { foldText } from "../foundation/foldText";
import { builtInCatalogue, type Catalogue } from "./catalogue";
import type { Exercise } from "./exercise";
import { equipment, type EquipmentId } from "./equipment";
import { looseWords, type LooseWords } from "./looseWords";
import type { NameIndex } from "./nameIndex";
import { nameKey, type ReadName } from "./readName";

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
  const answered = names.answers.get(name);
  if (answered !== undefined) return answered;
  const answer = resolveIn(names, name);
  if (names.answers.size >= MOST_ANSWERS) names.answers.clear();
  names.answers.set(name, answer);
  return answer;
}

/** How many answers a catalogue keeps: more than a lifter's log has names. */
const MOST_ANSWERS = 10_000;

function resolveIn(names: NameIndex, name: string): ExerciseResolution {
  const withId = names.byId.get(name);
  if (withId !== undefined) return { status: "found", exercise: withId, via: "id" };
  const folded = foldText(name);
  const named = names.byName.get(folded);
  if (named !== undefined) return { status: "found", exercise: named, via: "name" };
  const read = names.read(folded);
  const aliased = names.byAlias.get(folded);
  if (aliased !== undefined) return found(names, read, aliased, "alias");
  if (read.words.length === 0) return { status: "unknown" };
  return matchWhole(names, read) ?? matchLoosely(names, read) ?? { status: "unknown" };
}

/** Every word of the name is one of the lift's. */
function matchWhole(names: NameIndex, read: ReadName): ExerciseResolution | undefined {
  const key = nameKey(read.words, read.tools);
  const lifts = names.byWords.get(key) ?? names.byOwnTool.get(key) ?? swapBars(names, read) ?? ofMovement(names, read);
  if (lifts === undefined) return undefined;
  const [only] = lifts;
  return only !== undefined && lifts.length === 1 ? found(names, read, only, "parsed") : { status: "ambiguous", candidates: lifts };
}

/** A name that leaves the tool open, of a movement that one lift goes by, or several. */
function ofMovement(names: NameIndex, { words, tools }: ReadName): readonly Exercise[] | undefined {
  const lifts = tools.length > 0 ? undefined : names.byMovement.get(nameKey(words, []));
  const [only] = lifts ?? [];
  if (only === undefined || lifts?.length !== 1) return lifts;
  return words.join() === names.read(foldText(only.name)).words.join() ? lifts : undefined;
}

/** A straight bar and an EZ bar stand for each other where the catalogue has a lift with one of them only. */
function swapBars(names: NameIndex, { words, tools }: ReadName): readonly Exercise[] | undefined {
  const [tool] = tools;
  const other = tools.length > 1 ? undefined : tool === "barbell" ? "ez-bar" : tool === "ez-bar" ? "barbell" : undefined;
  if (other === undefined) return undefined;
  const key = nameKey(words, [other]);
  return names.byWords.get(key) ?? names.byOwnTool.get(key);
}

/** The name says more than the lift's, in words that make no other lift of it; as few as possible are left out. */
function matchLoosely(names: NameIndex, read: ReadName): ExerciseResolution | undefined {
  const kinds = looseWords().filter(({ words }) => words.some((word) => read.words.includes(word)));
  const loose = read.words.filter((word) => kinds.some(({ words }) => words.includes(word)));
  for (const left of subsets(loose)) {
    const words = read.words.filter((word) => !left.includes(word));
    if (words.length === 0) continue;
    const whole = matchWhole(names, { words, tools: read.tools });
    if (whole === undefined || whole.status === "unknown") continue;
    const mayLeave = (exercise: Exercise) =>
      left.every((word) =>
        kinds.every((kind) => !kind.words.includes(word) || (kind.changesLittle(exercise) && !tellsApart(names, { words, tools: read.tools }, kind, exercise))),
      );
    if (whole.status === "ambiguous") {
      if (whole.candidates.some(mayLeave)) return whole;
      continue;
    }
    if (!mayLeave(whole.exercise)) continue;
    const base = whole.assumed !== undefined ? [whole.assumed] : [];
    return { status: "found", exercise: whole.exercise, via: "parsed", assumed: [...base, `${left.map((word) => JSON.stringify(word)).join(", ")} left out: no lift here differs by it`].join("; ") };
  }
  return undefined;
}

/** Whether another lift of the movement, done with the same, goes by a word of the kind. */
function tellsApart(names: NameIndex, { words, tools }: ReadName, kind: LooseWords, exercise: Exercise): boolean {
  return [...kind.words, ...(kind.fast ?? [])].some((word) => {
    const key = nameKey([...words, word].sort(), tools);
    const lifts = tools.length === 0 ? names.byMovement.get(key) : (names.byWords.get(key) ?? names.byOwnTool.get(key));
    return lifts?.some((other) => other !== exercise) ?? false;
  });
}

/** Every non-empty choice of the words, smallest first. */
function subsets(words: readonly string[]): readonly (readonly string[])[] {
  const all = words.slice(0, 5).reduce<readonly (readonly string[])[]>((some, word) => [...some, ...some.map((few) => [...few, word])], [[]]);
  return all.filter((few) => few.length > 0).sort((a, b) => a.length - b.length);
}

function found(names: NameIndex, read: ReadName, exercise: Exercise, via: "alias" | "parsed"): ExerciseResolution {
  const [tool] = names.read(foldText(exercise.name)).tools;
  if (tool === undefined || read.tools.length > 0) return { status: "found", exercise, via };
  const text = tool in equipment ? equipment[tool as EquipmentId].name : tool;
  return { status: "found", exercise, via, assumed: `no equipment named: read as the ${text} lift` };
}
