import type { ExerciseEntry, Session } from "../../../log/types";
import { cutText } from "../documents/codePoints";
import type { OpenweightExerciseLog, OpenweightWorkoutLog } from "../documents/workoutLogDocument";
import type { LiftNames } from "./liftNames";
import { writeSetLog } from "./writeSetLog";
import { writeStart } from "./readStart";

const LONGEST_NAME = 200;
const LONGEST_ENTRY_NOTE = 5000;
const LONGEST_NOTE = 10_000;
const WHOLE_LABEL = /^[1-9]\d{0,14}$/u;

/** Writes a session as a workout log. Entries without sets have no place; where none is left the document is not valid. */
export function writeSession(session: Session, names: LiftNames): OpenweightWorkoutLog {
  const { durationSeconds, name = "", note = "" } = session;
  const entries = session.entries.filter(({ sets }) => sets.length > 0);
  const supersets = numberSupersets(entries);
  return {
    date: writeStart(session),
    ...(name !== "" && { name: cutText(name, LONGEST_NAME) }),
    ...(note !== "" && { notes: cutText(note, LONGEST_NOTE) }),
    ...(durationSeconds !== undefined && { durationSeconds: Math.round(durationSeconds) }),
    exercises: entries.map((entry) => writeEntry(entry, names, supersets)),
  };
}

function writeEntry(entry: ExerciseEntry, names: LiftNames, supersets: ReadonlyMap<string, number>): OpenweightExerciseLog {
  const { sets, superset = "", note = "" } = entry;
  const supersetId = supersets.get(superset);
  const name = names.write(entry);
  const { isAssistance } = names.read({ name });
  return {
    exercise: { name },
    ...(supersetId !== undefined && { supersetId }),
    ...(note !== "" && { notes: cutText(note, LONGEST_ENTRY_NOTE) }),
    sets: sets.map((set, index) => writeSetLog(set, isAssistance, sets[index + 1]?.restSeconds)),
  };
}

/** Labels that are whole numbers stay; any other gets the lowest number that is free. */
function numberSupersets(entries: readonly ExerciseEntry[]): ReadonlyMap<string, number> {
  const labels = [...new Set(entries.flatMap(({ superset = "" }) => (superset === "" ? [] : [superset])))];
  const numbers = new Map(labels.filter((label) => WHOLE_LABEL.test(label)).map((label) => [label, Number(label)]));
  const taken = new Set(numbers.values());
  let free = 1;
  for (const label of labels) {
    if (numbers.has(label)) continue;
    while (taken.has(free)) free += 1;
    taken.add(free);
    numbers.set(label, free);
  }
  return numbers;
}
