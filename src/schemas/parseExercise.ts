import type { Exercise } from "../catalogue/exercise";
import type { Result } from "../foundation/result";
import { exerciseSchema } from "./exerciseSchema";
import { demandData, readData, type DataIssue } from "./readData";

/**
 * Checks data from outside that should be a lift of a catalogue and returns it typed.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns the lift; a copy, frozen
 * @throws LiftcoreError `invalid-data` naming the first place that is wrong
 * @example
 * import { barbellHipThrust } from "liftcore/catalogue";
 * import { parseExercise } from "liftcore/schemas";
 * parseExercise({ ...barbellHipThrust, id: "my-thrust" }).id // => "my-thrust"
 */
export function parseExercise(data: unknown): Exercise {
  return demandData("exercise", exerciseSchema, data);
}

/**
 * Checks data from outside that should be a lift of a catalogue and returns it, or everything that is wrong with it.
 *
 * @param data anything, such as the result of `JSON.parse`
 * @returns `{ ok: true, value }`, or `{ ok: false, issues }` with a path and a message each
 * @example
 * import { safeParseExercise } from "liftcore/schemas";
 * safeParseExercise({ id: "my-thrust" }).ok // => false
 */
export function safeParseExercise(data: unknown): Result<Exercise, DataIssue> {
  return readData(exerciseSchema, data);
}
