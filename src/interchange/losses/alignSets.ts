import type { ExerciseEntry, Session, SetRecord } from "../../log/types";

/** A set with its place. */
export interface PlacedSet {
  readonly session: Session;
  readonly entry: ExerciseEntry;
  readonly entryIndex: number;
  readonly set: SetRecord;
  readonly index: number;
}

/** Lists the sets of sessions in order. */
export function listSets(sessions: readonly Session[]): readonly PlacedSet[] {
  return sessions.flatMap((session) =>
    session.entries.flatMap((entry, entryIndex) => entry.sets.map((set, index) => ({ session, entry, entryIndex, set, index }))),
  );
}

/**
 * Pairs the sets of a log with those read back, in order. Where fewer came back, those are taken for missing whose
 * repetitions and load are not the next ones read.
 */
export function alignSets(
  sets: readonly PlacedSet[],
  read: readonly PlacedSet[],
): readonly { readonly own: PlacedSet; readonly read: PlacedSet | undefined }[] {
  let missing = Math.max(0, sets.length - read.length);
  let next = 0;
  return sets.map((own) => {
    const candidate = read[next];
    if (candidate === undefined) return { own, read: undefined };
    if (missing > 0 && !isAlike(own.set, candidate.set)) {
      missing -= 1;
      return { own, read: undefined };
    }
    next += 1;
    return { own, read: candidate };
  });
}

function isAlike(a: SetRecord, b: SetRecord): boolean {
  return a.reps === b.reps && a.load?.value === b.load?.value;
}
