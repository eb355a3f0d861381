import type { Exercise } from "./exercise";

/**
 * Types one row of a catalogue, so that its id stays a literal type while the declaration file stays small.
 *
 * @param exercise the row
 * @returns the same row
 * @example
 * import { barbellHipThrust, defineExercise } from "liftcore/catalogue";
 * defineExercise({ ...barbellHipThrust, id: "house-thrust", name: "House thrust", aliases: [] }).id // => "house-thrust"
 */
export function defineExercise<const Id extends string>(exercise: Exercise<Id>): Exercise<Id> {
  return exercise;
}
