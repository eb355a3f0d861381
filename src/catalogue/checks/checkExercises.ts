import { LiftcoreError, isLiftcoreError } from "../../foundation/LiftcoreError";
import { checkList } from "../../foundation/checkList";
import { describeValue } from "../../foundation/describeValue";
import { foldText } from "../../foundation/foldText";
import { refuseArgument } from "../../foundation/refuseArgument";
import { checkExercise } from "./checkExercise";
import type { Exercise } from "../exercise";

/** A lift of a catalogue to be, with the path that messages call it by; without one it has been checked before. */
export interface PlacedExercise {
  readonly exercise: Exercise;
  readonly path?: string;
}

/**
 * Throws `invalid-catalogue` unless every lift is sound and can be told from the others by id and name. Lifts among those
 * known to be sound are taken as they are, so a name that an app's lift shares with one of ours is the app's fault.
 */
export function checkExercises(exercises: readonly Exercise[], sound: readonly Exercise[]): void {
  asCatalogueFault(() => {
    checkList("exercises", exercises);
    const left = new Set(sound);
    // The second time a lift comes up it is no longer left, and is refused for its id.
    checkPlaced(
      Array.from(exercises, (exercise, i) =>
        left.delete(exercise) ? { exercise } : { exercise, path: `exercises[${i}]` },
      ),
    );
  });
}

/** Throws `invalid-argument` unless the lifts with a path are sound and none has the id or a name of another. */
export function checkPlaced(placed: readonly PlacedExercise[]): void {
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const { exercise, path } of placed) {
    if (path !== undefined) continue;
    ids.add(exercise.id);
    for (const name of [exercise.name, ...exercise.aliases]) owners.set(foldText(name), exercise.id);
  }
  for (const { exercise, path } of placed) {
    if (path === undefined) continue;
    checkExercise(path, exercise);
    const { id, name, aliases } = exercise;
    if (ids.has(id)) refuseArgument(`${path}.id`, `must be unique, got ${describeValue(id)} twice`);
    ids.add(id);
    claim(owners, `${path}.name`, name, id);
    aliases.forEach((alias, i) => {
      claim(owners, `${path}.aliases[${i}]`, alias, id);
    });
  }
  for (const { exercise, path } of placed) {
    const heir = exercise.deprecated?.replacedBy;
    if (heir === undefined || ids.has(heir)) continue;
    const rest = `must be the id of a lift of the catalogue, got ${describeValue(heir)}`;
    refuseArgument(`${path ?? exercise.id}.deprecated.replacedBy`, rest);
  }
}

function claim(owners: Map<string, string>, argument: string, name: string, id: string): void {
  const folded = foldText(name);
  if (folded === "") refuseArgument(argument, `must hold a letter or a digit, got ${describeValue(name)}`);
  const owner = owners.get(folded);
  if (owner !== undefined) {
    const rest = `must differ from every other name, got ${describeValue(name)}, which "${owner}" has already`;
    refuseArgument(argument, rest);
  }
  owners.set(folded, id);
}

/** Lets what is refused on the way be refused as a fault of the catalogue. */
export function asCatalogueFault<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (!isLiftcoreError(error) || error.code !== "invalid-argument") throw error;
    throw new LiftcoreError("invalid-catalogue", error.message, error.argument);
  }
}
