import type { Exercise } from "../exercise";
import type { ExerciseResolution } from "../exerciseResolution";
import { lazily } from "../lazily";
import { remember } from "./remember";
import { resolveName } from "./resolveName";
import { indexWords } from "./wordIndex";

/** What a catalogue is searched by. */
export interface NameIndex {
  readonly byId: ReadonlyMap<string, Exercise>;
  /** What a name means; each is worked out once and remembered. */
  readonly resolve: (name: string) => ExerciseResolution;
}

/** Files every lift under its id, and under its words when the first name is looked up. */
export function indexNames(exercises: readonly Exercise[]): NameIndex {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const words = lazily(() => indexWords(exercises));
  return {
    byId,
    resolve: remember((name) => {
      const exercise = byId.get(name);
      return exercise === undefined ? resolveName(words(), name) : { status: "found", exercise, via: "id" };
    }),
  };
}
