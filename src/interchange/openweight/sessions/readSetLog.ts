import type { SetRecord, SetTarget } from "../../../log/types";
import { HIGHEST_RIR } from "../../../units/effort";
import { massIn } from "../../../units/convertMass";
import type { Mass, MassUnit } from "../../../units/mass";
import { HEAVIEST_LOAD_KG, MOST_REPETITIONS } from "../../plausible";
import type { OpenweightSetLog } from "../documents/workoutLogDocument";
import { metresOf } from "./distanceUnits";
import { foldSetType, SET_TYPES } from "./setTypes";

/** What a set is read with, beside its own keys. */
interface SetSurroundings {
  readonly isAssistance: boolean;
  /** Of the set before it: openweight states rest after a set, a log before it. */
  readonly restBefore: number | undefined;
}

/**
 * Makes the record of a set. A load of 0 is no load, and a time or distance of 0 none; repetitions of 0 beside a time or
 * distance are none. A set with neither is kept as not completed. Where both efforts stand, the reserve goes first.
 */
export function readSetLog(set: OpenweightSetLog, { isAssistance, restBefore }: SetSurroundings): SetRecord {
  const { reps, weight, unit, durationSeconds, distance, distanceUnit, tempo, notes } = set;
  const type = SET_TYPES.get(foldSetType(set.type ?? ""));
  const load = massOf(weight, unit);
  const seconds = durationSeconds === 0 ? undefined : durationSeconds;
  const metres = distance === undefined || distance === 0 || distanceUnit === undefined ? undefined : metresOf(distance, distanceUnit);
  const isTimed = seconds !== undefined || metres !== undefined;
  const rir = set.rir !== undefined && set.rir <= HIGHEST_RIR ? set.rir : reserveOf(set.rpe);
  const toFailure = set.toFailure ?? type?.toFailure;
  const target = readTarget(set);
  return {
    kind: type?.kind ?? "work",
    ...(load !== undefined && { [isAssistance ? "assistance" : "load"]: load }),
    ...(reps !== undefined && !(reps === 0 && isTimed) && { reps }),
    ...(rir !== undefined && { rir }),
    ...(toFailure !== undefined && { toFailure }),
    ...(seconds !== undefined && { durationSeconds: seconds }),
    ...(metres !== undefined && { distanceMetres: metres }),
    ...(tempo !== undefined && { tempo }),
    ...(restBefore !== undefined && { restSeconds: restBefore }),
    completed: isTimed || (reps !== undefined && reps > 0),
    ...(target !== undefined && { target }),
    ...(notes !== undefined && notes !== "" && { note: notes }),
  };
}

function readTarget({ targetReps: reps, targetWeight, targetRPE, unit }: OpenweightSetLog): SetTarget | undefined {
  const load = massOf(targetWeight, unit);
  const rir = reserveOf(targetRPE);
  const target = {
    ...(load !== undefined && massIn(load, "kg") <= HEAVIEST_LOAD_KG && { load }),
    ...(reps !== undefined && reps <= MOST_REPETITIONS && { reps: { min: reps, max: reps } }),
    ...(rir !== undefined && { rir }),
  };
  return Object.keys(target).length === 0 ? undefined : target;
}

function massOf(value: number | undefined, unit: MassUnit | undefined): Mass | undefined {
  return value === undefined || value === 0 || unit === undefined ? undefined : { value, unit };
}

/** Repetitions in reserve from a rating in half steps: RIR = 10 - RPE. */
function reserveOf(rpe: number | undefined): number | undefined {
  return rpe !== undefined && Number.isInteger(rpe * 2) ? HIGHEST_RIR - rpe : undefined;
}
