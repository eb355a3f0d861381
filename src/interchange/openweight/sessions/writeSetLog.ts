import type { SetRecord } from "../../../log/types";
import { massIn } from "../../../units/convertMass";
import { HIGHEST_RIR } from "../../../units/effort";
import { cutText } from "../documents/codePoints";
import type { OpenweightSetLog } from "../documents/workoutLogDocument";
import { TYPE_OF_KIND } from "./setTypes";

const LONGEST_NOTE = 1000;
const TEMPO = /^[0-9X]-[0-9X]-[0-9X]-[0-9X]$/u;

/**
 * Writes a set. Effort is written as RPE, which takes half steps; a target between two numbers of repetitions has no place.
 *
 * @param isAssisted whether readers take the weight of this lift for assistance: then that is written, else the load
 * @param restAfter seconds of rest before the next set of the entry, where there is one
 */
export function writeSetLog(set: SetRecord, isAssisted: boolean, restAfter: number | undefined): OpenweightSetLog {
  const { reps, rir, toFailure, durationSeconds, distanceMetres, tempo, target, note = "" } = set;
  const load = isAssisted ? set.assistance : set.load;
  const unit = load?.unit ?? target?.load?.unit;
  const targetReps = target?.reps?.min === target?.reps?.max ? target?.reps?.min : undefined;
  return {
    type: TYPE_OF_KIND[set.kind],
    ...(reps !== undefined && { reps }),
    ...(load !== undefined && { weight: load.value }),
    ...(unit !== undefined && { unit }),
    ...(durationSeconds !== undefined && { durationSeconds: Math.round(durationSeconds) }),
    ...(distanceMetres !== undefined && { distance: distanceMetres, distanceUnit: "m" }),
    ...(rir !== undefined && { rpe: HIGHEST_RIR - rir }),
    ...(toFailure !== undefined && { toFailure }),
    ...(restAfter !== undefined && { restSeconds: Math.round(restAfter) }),
    ...(tempo !== undefined && TEMPO.test(tempo) && { tempo }),
    ...(targetReps !== undefined && { targetReps }),
    ...(target?.load !== undefined && unit !== undefined && { targetWeight: massIn(target.load, unit) }),
    ...(target?.rir !== undefined && { targetRPE: HIGHEST_RIR - target.rir }),
    ...(note !== "" && { notes: cutText(note, LONGEST_NOTE) }),
  };
}
