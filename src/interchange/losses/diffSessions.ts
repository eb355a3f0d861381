import type { ExerciseEntry, Session } from "../../log/types";
import { alignSets, listSets, type PlacedSet } from "./alignSets";
import { diffFields } from "./diffFields";
import type { Loss } from "./loss";

/** Compares sessions that a file holds as one with what is read of them. */
export function diffSessions(sessions: readonly Session[], read: Session | undefined): readonly Loss[] {
  if (read === undefined) return sessions.map(({ id }) => ({ sessionId: id, path: "", kind: "lost" }));
  const [first] = sessions;
  const pairs = alignSets(listSets(sessions), listSets([read]));
  const found = new Map(pairs.map(({ own, read: set }) => [keyOf(own.session, own.entryIndex, own.index), set]));
  const readOf: ReadOf = (session, entryIndex, index) => found.get(keyOf(session, entryIndex, index));
  return sessions.flatMap((session) => {
    const place = { sessionId: session.id, path: "" };
    const own: readonly Loss[] = session === first ? diffFields(session, read, place, ["entries"]) : [{ ...place, kind: "joined" }];
    return [...own, ...diffEntries(session, read, readOf)];
  });
}

/** The set read of one of the log; by its place, as two sets of a log may be one object. */
type ReadOf = (session: Session, entryIndex: number, index: number) => PlacedSet | undefined;

function keyOf({ id }: Session, entryIndex: number, index: number): string {
  return `${entryIndex} ${index} ${id}`;
}

function diffEntries(session: Session, read: Session, readOf: ReadOf): readonly Loss[] {
  const firsts = session.entries.map((entry, index) => findFirst(session, index, readOf) ?? emptyTwin(entry, index, read));
  const labels = numberSupersets(session, session.entries.filter((_, index) => firsts[index] !== undefined));
  const readLabels = numberSupersets(read, read.entries);
  return session.entries.flatMap((entry, index) => {
    const place = { sessionId: session.id, path: `entries[${index}]` };
    const first = firsts[index];
    if (first === undefined) return [{ ...place, kind: "lost" as const }];
    const superset = diffFields(
      { superset: labels.get(entry) === readLabels.get(first.entry) ? undefined : entry.superset },
      { superset: labels.get(entry) === readLabels.get(first.entry) ? undefined : first.entry.superset },
      place,
      [],
    );
    const own: readonly Loss[] =
      first.index > 0 ? [{ ...place, kind: "joined" }] : [...diffFields(entry, first.entry, place, ["sets", "superset"]), ...superset];
    return [...own, ...diffSets(session, index, place, readOf)];
  });
}

/** An entry without sets is only in formats that hold every entry, and there at its own place. */
function emptyTwin(entry: ExerciseEntry, index: number, read: Session): Pick<PlacedSet, "entry" | "index"> | undefined {
  const found = read.entries[index];
  return entry.sets.length === 0 && found?.sets.length === 0 && found.exerciseId === entry.exerciseId ? { entry: found, index: 0 } : undefined;
}

function diffSets(session: Session, entryIndex: number, { sessionId, path }: Pick<Loss, "sessionId" | "path">, readOf: ReadOf): readonly Loss[] {
  const { sets = [] } = session.entries[entryIndex] ?? {};
  return sets.flatMap((set, index) => {
    const place = { sessionId, path: `${path}.sets[${index}]` };
    const found = readOf(session, entryIndex, index);
    return found === undefined ? [{ ...place, kind: "lost" as const }] : diffFields(set, found.set, place, []);
  });
}

/** Where the first set of an entry that came back stands. */
function findFirst(session: Session, entryIndex: number, readOf: ReadOf): PlacedSet | undefined {
  const { sets = [] } = session.entries[entryIndex] ?? {};
  return sets.map((_, index) => readOf(session, entryIndex, index)).find((found) => found !== undefined);
}

/** Labels are each app's own; what counts is who shares one. */
function numberSupersets({ entries }: Session, held: readonly ExerciseEntry[]): ReadonlyMap<ExerciseEntry, number> {
  const labels = [...new Set(held.flatMap(({ superset }) => superset ?? []))];
  return new Map(entries.flatMap((entry) => (entry.superset === undefined ? [] : [[entry, labels.indexOf(entry.superset)] as const])));
}
