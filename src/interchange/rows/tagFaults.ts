import type { Catalogue } from "../../catalogue/catalogue";
import type { ExerciseEntry, Session, SetRecord } from "../../log/types";
import { isWorkingSet } from "../../log/selectSets";

/** A `#` and the id of a mistake, anywhere in a note. */
const TAG = /#([a-z]+(?:-[a-z]+)*)/gu;

/**
 * Makes the tagger of one catalogue. It turns tags in notes into faults, for apps that have no field for them:
 * `#lumbar-hyperextension` in the note of an entry marks its working sets, in the note of a set that set. A tag that is
 * none of the lift's mistakes stays plain text.
 */
export function createFaultTagger({ exercises }: Catalogue): (session: Session) => Session {
  const mistakesOf = (exerciseId: string) => exercises.find(({ id }) => id === exerciseId)?.mistakes.map(({ id }) => id) ?? [];
  return (session) => {
    if (!session.entries.some(hasTag)) return session;
    return { ...session, entries: session.entries.map((entry) => (hasTag(entry) ? tagEntry(entry, mistakesOf(entry.exerciseId)) : entry)) };
  };
}

function hasTag({ note = "", sets }: ExerciseEntry): boolean {
  return note.includes("#") || sets.some((set) => set.note?.includes("#") === true);
}

function tagEntry(entry: ExerciseEntry, mistakes: readonly string[]): ExerciseEntry {
  const shared = readTags(entry.note, mistakes);
  return { ...entry, sets: entry.sets.map((set) => tagSet(set, isWorkingSet(set) ? shared : [], mistakes)) };
}

function tagSet(set: SetRecord, shared: readonly string[], mistakes: readonly string[]): SetRecord {
  const faults = [...new Set([...shared, ...readTags(set.note, mistakes)])];
  return faults.length === 0 ? set : { ...set, faults };
}

function readTags(note: string | undefined, mistakes: readonly string[]): string[] {
  return [...(note ?? "").matchAll(TAG)].flatMap(([, id]) => (id !== undefined && mistakes.includes(id) ? [id] : []));
}
