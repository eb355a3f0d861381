import type { StatedLoad } from "../rows/loggedRow";
import type { LoggedExercise } from "../rows/nameResolver";

/** One load as stated, with how often and where it stands. */
export interface TalliedLoad {
  readonly load: StatedLoad;
  sets: number;
  barbellSets: number;
  /** Where it stands first, and for which exercise. */
  readonly line: number;
  readonly exercise: LoggedExercise;
}

/** The different loads of a table, counted while rows are read. */
export interface LoadTally {
  readonly add: (load: StatedLoad, exercise: LoggedExercise, line: number) => void;
  readonly loads: () => readonly TalliedLoad[];
}

/** A table has some hundreds; beyond this nothing new can speak for a unit, and memory stays bounded. */
const MOST_LOADS = 50_000;

/** Opens an empty tally. Loads are told apart by identity: readers give one object for one text. */
export function openLoadTally(): LoadTally {
  const tally = new Map<StatedLoad, TalliedLoad>();
  return {
    add: (load, exercise, line) => {
      let entry = tally.get(load);
      if (entry === undefined) {
        if (tally.size >= MOST_LOADS) return;
        entry = { load, sets: 0, barbellSets: 0, line, exercise };
        tally.set(load, entry);
      }
      entry.sets += 1;
      if (exercise.isBarbell) entry.barbellSets += 1;
    },
    loads: () => [...tally.values()],
  };
}
