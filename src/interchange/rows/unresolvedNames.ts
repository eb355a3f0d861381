import type { UnresolvedName } from "../formatReading";
import type { LoggedExercise } from "./nameResolver";

/** Counts sets under names that the catalogue does not know. */
export interface UnresolvedNames {
  readonly add: (exercise: LoggedExercise) => void;
  /** Most sets first. */
  readonly list: () => readonly UnresolvedName[];
}

/** Opens an empty count. */
export function openUnresolvedNames(): UnresolvedNames {
  const counts = new Map<string, { readonly exercise: LoggedExercise; sets: number }>();
  return {
    add: (exercise) => {
      if (exercise.candidates === undefined) return;
      const entry = counts.get(exercise.logged) ?? { exercise, sets: 0 };
      entry.sets += 1;
      counts.set(exercise.logged, entry);
    },
    list: () =>
      [...counts.values()]
        .map(({ exercise: { logged, candidates = [] }, sets }) => ({
          name: logged,
          rows: sets,
          ...(candidates.length > 0 && { candidates }),
        }))
        .sort((a, b) => b.rows - a.rows),
  };
}
