import type { SetRecord } from "../../log/types";
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
  const set: SetDraft = { kind, completed: !notDone && (isTimed || (reps !== undefined && reps > 0)) };
  if (load !== undefined) set[load.isTakenOff || exercise.isAssistance ? "assistance" : "load"] = load.mass;
  if (reps !== undefined && !(reps === 0 && isTimed)) set.reps = reps;
  if (rir !== undefined) set.rir = rir;
  if (toFailure) set.toFailure = true;
  if (seconds !== undefined) set.durationSeconds = seconds;
  if (restSeconds !== undefined) set.restSeconds = restSeconds;
  if (note !== "") set.note = note;
  return set;
}
