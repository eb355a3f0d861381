import type { Catalogue } from "../../../catalogue/catalogue";
import type { ExerciseEntry } from "../../../log/types";
import { nameOfUnlisted, unlistedExerciseId } from "../../../log/unlisted";
import { resolveLogged, type LoggedExercise } from "../../rows/nameResolver";
import { cutText } from "../documents/codePoints";
import type { OpenweightExercise } from "../documents/exerciseDocument";

/** What lifts are called in a document and in a log. */
export interface LiftNames {
  readonly read: (exercise: OpenweightExercise) => LoggedExercise;
  readonly write: (entry: ExerciseEntry) => string;
}

/** Equipment that a barbell lift is not done with. */
const NOT_BARBELL = /dumb ?bell|kettle ?bell|machine|cable|band|smith|body ?weight|stack/iu;
const LONGEST_NAME = 200;

type Resolve = (name: string, equipment: string) => LoggedExercise;

/**
 * Makes the look-up of names. A name is first read together with the equipment beside it, "Squat" with "dumbbell" as
 * "Squat (dumbbell)"; a bare name that stands for the barbell lift is not read so where the equipment says otherwise.
 * In writing, the logged name goes before the catalogue's where it means the lift.
 */
export function createLiftNames(catalogue: Catalogue): LiftNames {
  const resolve = resolveOnce(catalogue);
  const names = new Map(catalogue.exercises.map(({ id, name }) => [id, name]));
  return {
    read: ({ name, equipment = "" }) => readName(name, equipment.trim(), resolve),
    write: ({ exerciseId, name = "" }) => {
      const offered = [name, names.get(exerciseId) ?? "", nameOfUnlisted(exerciseId), exerciseId].filter((text) => text.trim() !== "");
      const fit = offered.find((text) => resolve(text, "").exerciseId === exerciseId);
      return cutText(fit ?? offered[0] ?? exerciseId, LONGEST_NAME);
    },
  };
}

function resolveOnce(catalogue: Catalogue): Resolve {
  const resolved = new Map<string, LoggedExercise>();
  return (name, equipment) => {
    const key = JSON.stringify([name, equipment]);
    const known = resolved.get(key) ?? resolveLogged(name, equipment, catalogue);
    resolved.set(key, known);
    return known;
  };
}

function readName(name: string, equipment: string, resolve: Resolve): LoggedExercise {
  const plain = resolve(name, "");
  if (equipment === "") return plain;
  const joined = resolve(name, equipment);
  if (joined.candidates === undefined) return joined;
  if (plain.candidates !== undefined || !plain.isBarbell || !NOT_BARBELL.test(equipment)) return plain;
  const { logged } = joined;
  return { logged, exerciseId: unlistedExerciseId(logged), name, isAssistance: false, isBarbell: false, candidates: joined.candidates };
}
