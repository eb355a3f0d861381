import type { ExerciseEntry, Session, SetRecord } from "../../../log/types";
import { massIn } from "../../../units/convertMass";
import { HEAVIEST_LOAD_KG, LONGEST_SESSION_SECONDS, MOST_REPETITIONS } from "../../plausible";
import type { OpenweightExerciseLog, OpenweightSetLog, OpenweightWorkoutLog } from "../documents/workoutLogDocument";
import type { LiftNames } from "./liftNames";
import { readSetLog } from "./readSetLog";
import { readStart } from "./readStart";

/** A set that cannot be meant and is left out. */
export interface RejectedSet {
  readonly path: string;
  readonly code: "impossible-load" | "impossible-repetitions";
  readonly message: string;
  readonly text: string;
}

/** What documents are read with. */
export interface SessionContext {
  readonly names: LiftNames;
  /** The lifter's time zone, an IANA name. */
  readonly timeZone: string | undefined;
}

/** A session and what of its document could not be used as a set. */
export interface SessionReading {
  readonly session: Session;
  readonly rejected: readonly RejectedSet[];
  /** The date is in UTC and no zone is named: the day may be the next or the one before. */
  readonly isZoneAssumed: boolean;
}

/** Makes a session of a workout log; `id` is given, as only the whole file shows which ids are taken. */
export function readSession(document: OpenweightWorkoutLog, id: string, { names, timeZone }: SessionContext): SessionReading {
  const { name = "", notes = "", durationSeconds = 0 } = document;
  const rejected: RejectedSet[] = [];
  const { assumed = false, ...start } = readStart(document.date, timeZone);
  const entries = inOrder(document.exercises).map(({ exercise, index }) => readEntry(exercise, index, names, rejected));
  const session = {
    id,
    ...start,
    ...(durationSeconds > 0 && durationSeconds <= LONGEST_SESSION_SECONDS && { durationSeconds }),
    ...(name !== "" && { name }),
    entries,
    ...(notes !== "" && { note: notes }),
  };
  return { session, rejected, isZoneAssumed: assumed };
}

/** By `order` where every lift has one, as they are listed otherwise. */
function inOrder(exercises: readonly OpenweightExerciseLog[]): { readonly exercise: OpenweightExerciseLog; readonly index: number }[] {
  const listed = exercises.map((exercise, index) => ({ exercise, index, order: exercise.order ?? Number.NaN }));
  return listed.some(({ order }) => Number.isNaN(order)) ? listed : listed.sort((a, b) => a.order - b.order);
}

function readEntry(
  { exercise, sets, supersetId, notes = "" }: OpenweightExerciseLog,
  index: number,
  names: LiftNames,
  rejected: RejectedSet[],
): ExerciseEntry {
  const { exerciseId, name, isAssistance } = names.read(exercise);
  const records: SetRecord[] = [];
  for (const [place, set] of sets.entries()) {
    const fault = findFault(set);
    if (fault === undefined) records.push(readSetLog(set, { isAssistance, restBefore: sets[place - 1]?.restSeconds }));
    else rejected.push({ ...fault, path: `exercises[${index}].sets[${place}].${fault.path}` });
  }
  return {
    exerciseId,
    ...(name !== undefined && { name }),
    sets: records,
    ...(supersetId !== undefined && { superset: String(supersetId) }),
    ...(notes !== "" && { note: notes }),
  };
}

function findFault({ reps = 0, weight = 0, unit = "kg" }: OpenweightSetLog): RejectedSet | undefined {
  if (massIn({ value: weight, unit }, "kg") > HEAVIEST_LOAD_KG) {
    return { path: "weight", code: "impossible-load", message: `heavier than ${HEAVIEST_LOAD_KG} kg`, text: `${weight} ${unit}` };
  }
  if (reps <= MOST_REPETITIONS) return undefined;
  return { path: "reps", code: "impossible-repetitions", message: `more than ${MOST_REPETITIONS} repetitions in one set`, text: `${reps}` };
}
