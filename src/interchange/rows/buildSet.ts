import type { SetKind, SetRecord } from "../../log/types";
import type { Mass } from "../../units/mass";
import type { SetRow } from "./loggedRow";

/** A record of a set while it is being made. */
export type SetDraft = { -readonly [Key in keyof SetRecord]: SetRecord[Key] };

/**
 * Makes the record of a set. Its load is filled in when the unit of the table is known, and so are distance and target.
 *
 * Apps fill the repetitions of timed work with 0: then the set has a time or a distance and no repetitions. A set with
 * neither repetitions nor time nor distance was begun or planned and not done; its 0 is kept where it was logged.
 */
export function buildSet({ kind, exercise, load, reps, rir, toFailure, notDone, extras }: SetRow, restedSeconds: number | undefined, note: string): SetDraft {
  const seconds = extras?.seconds;
  const restSeconds = extras?.restSeconds ?? restedSeconds;
  const isTimed = seconds !== undefined || extras?.distance !== undefined;
  const completed = !notDone && (isTimed || (reps !== undefined && reps > 0));
  const isAssistance = load !== undefined && (load.isTakenOff || exercise.isAssistance);
  const counted = reps === 0 && isTimed ? undefined : reps;
  const set = beginSet(kind, completed, isAssistance ? undefined : load?.mass, counted);
  if (isAssistance) set.assistance = load.mass;
  if (rir !== undefined) set.rir = rir;
  if (toFailure) set.toFailure = true;
  if (seconds !== undefined) set.durationSeconds = seconds;
  if (restSeconds !== undefined) set.restSeconds = restSeconds;
  if (note !== "") set.note = note;
  return set;
}

/** Most sets are a load and repetitions; begun with both, a record takes less than with one added after the other. */
function beginSet(kind: SetKind, completed: boolean, load: Mass | undefined, reps: number | undefined): SetDraft {
  if (load !== undefined && reps !== undefined) return { kind, load, reps, completed };
  const set: SetDraft = { kind, completed };
  if (load !== undefined) set.load = load;
  if (reps !== undefined) set.reps = reps;
  return set;
}
