import { foldText } from "../foundation/foldText";

const PREFIX = "unlisted:";

/**
 * Makes the id of a lift that no catalogue knows, so that its history still joins.
 *
 * @param name the lift's name as logged
 * @returns `unlisted:` and the folded name; the name itself where folding leaves nothing, as of an emoji
 * @example
 * import { unlistedExerciseId } from "liftcore/log";
 * unlistedExerciseId("Ohio State") // => "unlisted:ohio state"
 */
export function unlistedExerciseId(name: string): string {
  return PREFIX + (foldText(name) || name.trim());
}

/**
 * Tells whether an id belongs to a lift kept by its own name.
 *
 * @param exerciseId an id of a log entry
 * @returns true for ids made by {@link unlistedExerciseId}
 * @example
 * import { isUnlisted } from "liftcore/log";
 * isUnlisted("unlisted:ohio state") // => true
 * isUnlisted("barbell-hip-thrust") // => false
 */
export function isUnlisted(exerciseId: string): boolean {
  return exerciseId.startsWith(PREFIX);
}

/** The folded name in the id of a lift kept by its own name; any other id as it stands. */
export function nameOfUnlisted(exerciseId: string): string {
  return isUnlisted(exerciseId) ? exerciseId.slice(PREFIX.length) : exerciseId;
}
