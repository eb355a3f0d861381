import { snapToThousandth } from "../../foundation/round";
import type { SetRecord } from "../../log/types";
import type { Mass } from "../../units/mass";
import type { SetRow } from "./loggedRow";

/** What a row's numbers come to once units are decided. */
export interface SettledAmounts {
  readonly load: Mass | undefined;
  readonly isAssistance: boolean;
  readonly metres: number | undefined;
  readonly restSeconds: number | undefined;
  readonly note: string;
}

/**
 * Makes the record of a set.
 *
 * Apps fill the repetitions of timed work with 0: then the set has a time or a distance and no repetitions. A set with
 * neither repetitions nor time nor distance was begun or planned and not done; its 0 is kept where it was logged.
 */
export function buildSet(row: SetRow, settled: SettledAmounts): SetRecord {
  const { reps, seconds, rir } = row;
  const { load, isAssistance, metres, restSeconds, note } = settled;
  const isTimed = seconds !== undefined || metres !== undefined;
  const set: Growing<SetRecord> = { kind: row.kind, completed: isTimed || (reps !== undefined && reps > 0) };
  if (load !== undefined) set[isAssistance ? "assistance" : "load"] = load;
  if (reps !== undefined && !(reps === 0 && isTimed)) set.reps = reps;
  if (rir !== undefined) set.rir = rir;
  if (row.toFailure) set.toFailure = true;
  if (seconds !== undefined) set.durationSeconds = seconds;
  if (metres !== undefined) set.distanceMetres = snapToThousandth(metres);
  if (restSeconds !== undefined) set.restSeconds = restSeconds;
  if (note !== "") set.note = note;
  return set;
}

/** A record while it is being made. */
type Growing<Record> = { -readonly [Key in keyof Record]: Record[Key] };
