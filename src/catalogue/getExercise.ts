import { LiftcoreError } from "../foundation/LiftcoreError";
import { describeValue } from "../foundation/describeValue";
import { builtInCatalogue, type Catalogue } from "./catalogue";
import { checkCatalogue } from "./checks/checkCatalogue";
import { didYouMean } from "./didYouMean";
import type { Exercise } from "./exercise";

/**
 * Returns the lift with an id.
 *
 * @param id kebab-case, such as "barbell-hip-thrust"
 * @param catalogue where to look, ours when left out
 * @returns the lift
 * @throws LiftcoreError `unknown-exercise` when no lift has that id; the message names the closest ids;
 * `invalid-argument` for a catalogue that is none
 * @example
 * import { getExercise } from "liftcore/catalogue";
 * getExercise("barbell-hip-thrust").name // => "Barbell hip thrust"
 */
export function getExercise(id: string, catalogue: Catalogue = builtInCatalogue): Exercise {
  return findById("id", id, catalogue);
}

/** Finds a lift for a function that calls its argument otherwise. */
export function findById(argument: string, id: string, catalogue: Catalogue): Exercise {
  checkCatalogue(catalogue);
  const exercise = catalogue.names().byId.get(id);
  if (exercise !== undefined) return exercise;
  if (typeof id !== "string") throw new LiftcoreError("unknown-exercise", `${argument} must be the id of a lift, got ${describeValue(id)}`, argument);
  const hint = didYouMean(id, catalogue.exercises.map((known) => known.id));
  throw new LiftcoreError(
    "unknown-exercise",
    `${argument} must be that of a lift in the catalogue, got ${describeValue(id)}${hint}`,
    argument,
  );
}
