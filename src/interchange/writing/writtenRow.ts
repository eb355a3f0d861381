import type { ExerciseEntry, Session, SetRecord } from "../../log/types";
import type { Mass } from "../../units/mass";
import { HIGHEST_RIR } from "../../units/effort";
import type { NameInFile } from "./nameInFile";
import { plainNotes } from "./plainText";

/** A set on its way to a row of an app's table. What the row must not say is undefined. */
export interface WrittenRow {
  readonly session: Session;
  readonly exercise: string;
  readonly set: SetRecord;
  /** Its place in the entry, from 0. */
  readonly index: number;
  /** Its number in the entry, from 1; warm-ups and drops use none up. */
  readonly ordinal: number;
  readonly isFirstOfSession: boolean;
  readonly isFirstOfEntry: boolean;
  /** The number of its superset in the session, from 0. */
  readonly superset: number | undefined;
  /** What the app's one column of loads means for the lift: the load, or the assistance. */
  readonly load: Mass | undefined;
  readonly reps: number | undefined;
  readonly seconds: number | undefined;
  readonly metres: number | undefined;
  readonly rpe: number | undefined;
  /** The note of the entry; that of the first set is joined to it, as apps have one place for both. */
  readonly entryNote: string;
  /** The note of the set. */
  readonly setNote: string;
}

/** The rating begins here; apps leave easier sets unrated. */
const LOWEST_RPE = 1;

/** Lists the sets of a session as rows. */
export function listRows(session: Session, nameOf: (entry: ExerciseEntry) => NameInFile): readonly WrittenRow[] {
  const entries = session.entries.filter(({ sets }) => sets.length > 0);
  const labels = [...new Set(entries.flatMap(({ superset }) => superset ?? []))];
  return entries.flatMap((entry, place) => {
    let ordinal = 0;
    const { name, isAssistance } = nameOf(entry);
    const entryNote = plainNotes([entry.note, entry.sets[0]?.note]);
    return entry.sets.map((set, index) => ({
      session,
      exercise: name,
      set,
      index,
      ordinal: (ordinal += isNumbered(set) ? 1 : 0),
      isFirstOfSession: place === 0 && index === 0,
      isFirstOfEntry: index === 0,
      superset: entry.superset === undefined ? undefined : labels.indexOf(entry.superset),
      ...amountsOf(set, isAssistance),
      entryNote,
      setNote: plainNotes([set.note]),
    }));
  });
}

/**
 * The amounts of a set. A set that was not done has no time and no distance, and 0 for its repetitions: by these apps'
 * rules any other number would say that it was done.
 */
function amountsOf(set: SetRecord, isAssistance: boolean): Pick<WrittenRow, "load" | "reps" | "seconds" | "metres" | "rpe"> {
  const { completed, reps, durationSeconds, distanceMetres, rir } = set;
  const mass = isAssistance ? set.assistance : set.load;
  const rpe = rir === undefined ? undefined : HIGHEST_RIR - rir;
  return {
    load: mass === undefined || mass.value === 0 ? undefined : mass,
    reps: completed || reps === undefined ? reps : 0,
    seconds: completed ? aboveZero(durationSeconds) : undefined,
    metres: completed ? aboveZero(distanceMetres) : undefined,
    rpe: rpe === undefined || rpe < LOWEST_RPE ? undefined : rpe,
  };
}

function isNumbered({ kind }: SetRecord): boolean {
  return kind !== "warmup" && kind !== "drop";
}

function aboveZero(value: number | undefined): number | undefined {
  return value === 0 ? undefined : value;
}
