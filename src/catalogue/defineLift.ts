import { defineExercise, type ExerciseRow } from "./defineExercise";
import type { Exercise } from "./exercise";

/**
 * Makes one of our own lifts from its row. The row is written as a function so that a bundler can leave out what nobody
 * imports: calls and spreads in an argument would count as work that has to be done.
 */
export function defineLift<const Id extends string>(row: () => ExerciseRow<Id>): Exercise<Id> {
  return defineExercise(row());
}
