import type { ExerciseEntry, SetRecord } from "./types";

/** Tells whether a set was done and was more than preparation. */
export function isWorkingSet(set: SetRecord): boolean {
  return set.completed && set.kind !== "warmup";
}

/** A set with a load and at least one repetition: what strength can be read from. */
export type LoadedSet = SetRecord & { readonly load: NonNullable<SetRecord["load"]>; readonly reps: number };

/** Tells whether a working set has a load above nothing and at least one repetition. */
export function isLoadedSet(set: SetRecord): set is LoadedSet {
  return isWorkingSet(set) && set.load !== undefined && set.load.value > 0 && set.reps !== undefined && set.reps > 0;
}

/** Returns the loaded working sets of an entry that stand for the day: drop, myo and rest-pause parts are left out. */
export function selectStraightSets(entry: ExerciseEntry): readonly LoadedSet[] {
  return entry.sets.filter(isLoadedSet).filter(({ kind }) => kind !== "drop" && kind !== "myo" && kind !== "rest-pause");
}
