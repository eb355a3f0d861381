import { HEAVIEST_LOAD_KG } from "../plausible";
import { buildSet, type SetDraft } from "./buildSet";
import { joinNotes } from "./cleanNote";
import type { LoggedRow, RestRow, SetRow } from "./loggedRow";
import type { LoggedExercise } from "./nameResolver";

/** A set of which something waits until the unit of the table is known. */
export interface PendingSet {
  readonly set: SetDraft;
  readonly row: SetRow;
}

/** A run of rows of one exercise in one session, while rows are read. */
export interface EntryDraft {
  readonly exercise: LoggedExercise;
  readonly sets: SetDraft[];
  /** The note on the first set: apps write the note of an exercise there, or on every one. */
  ownNote: string;
  superset: string;
  lastOrdinal: number;
  /** The rest timer that no set has followed yet. */
  rest: RestRow | undefined;
  rare: RareParts | undefined;
}

/** What few entries have. */
export interface RareParts {
  /** Notes that stood in rows of their own. */
  readonly notes: string[];
  /** Rest timers that another one followed. */
  readonly unusedRests: RestRow[];
  readonly pending: PendingSet[];
}

/**
 * Adds a row to the entries of its session, in the order done. An entry ends where another exercise or superset begins,
 * and where the numbers of the sets start again: the same exercise was then done a second time.
 */
export function addToEntries(entries: EntryDraft[], row: LoggedRow): void {
  const last = entries.at(-1);
  if (last !== undefined && continues(last, row)) {
    addRow(last, row);
    return;
  }
  const { exercise } = row;
  const draft = { exercise, sets: [], ownNote: "", superset: "", lastOrdinal: -1, rest: undefined, rare: undefined };
  addRow(draft, row);
  entries.push(draft);
}

function continues({ exercise, lastOrdinal, sets, superset }: EntryDraft, row: LoggedRow): boolean {
  if (exercise.logged !== row.exercise.logged) return false;
  if (row.row !== "set" || sets.length === 0) return true;
  return (row.ordinal === undefined || row.ordinal > lastOrdinal) && (row.extras?.superset ?? "") === superset;
}

function addRow(draft: EntryDraft, row: LoggedRow): void {
  switch (row.row) {
    case "note":
      if (row.note !== "") rareOf(draft).notes.push(row.note);
      break;
    case "rest":
      if (draft.rest !== undefined) rareOf(draft).unusedRests.push(draft.rest);
      draft.rest = row;
      break;
    case "set":
      addSet(draft, row);
  }
}

function addSet(draft: EntryDraft, row: SetRow): void {
  const { extras, load, note } = row;
  if (draft.sets.length === 0) {
    draft.ownNote = note;
    draft.superset = extras?.superset ?? "";
  }
  const isOwn = note === draft.ownNote;
  const about = extras?.setNote ?? "";
  const setNote = isOwn && about === "" ? "" : joinNotes([isOwn ? "" : note, about]);
  const set = buildSet(row, draft.rest?.seconds, setNote);
  draft.sets.push(set);
  // Up to so many of either unit a load is possible.
  const isPending = extras?.distance !== undefined || extras?.target !== undefined || (load !== undefined && load.value > HEAVIEST_LOAD_KG);
  if (isPending) rareOf(draft).pending.push({ set, row });
  draft.rest = undefined;
  draft.lastOrdinal = row.ordinal ?? draft.lastOrdinal;
}

function rareOf(draft: EntryDraft): RareParts {
  return (draft.rare ??= { notes: [], unusedRests: [], pending: [] });
}
