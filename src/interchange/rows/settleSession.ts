import { snapToThousandth } from "../../foundation/round";
import type { ExerciseEntry, Session, SetTarget } from "../../log/types";
import { massIn } from "../../units/convertMass";
import { METRES_PER_KILOMETRE, METRES_PER_MILE } from "../cells/readUnits";
import { HEAVIEST_LOAD_KG } from "../plausible";
import type { UnitReading } from "../formatReading";
import type { Journal } from "../journal";
import type { SetDraft } from "./buildSet";
import { cleanNote, joinNotes } from "./cleanNote";
import type { EntryDraft, PendingSet } from "./entryDraft";
import type { RestRow, StatedDistance, StatedTarget } from "./loggedRow";
import type { SessionDraft } from "./sessionDraft";

/** Makes a session of a draft whose masses are settled; `undefined` where nothing is left of it. */
export type SessionSettler = (draft: SessionDraft) => Session | undefined;

/** Makes the settler of one table; sets with an impossible load are rejected. */
export function createSessionSettler(unit: UnitReading, journal: Journal): SessionSettler {
  const metresOf = createDistanceSettler(unit, journal);

  /** Fills in what waited for the unit; false for a set with an impossible load. */
  const settlePending = ({ set, row: { line, load, extras } }: PendingSet): boolean => {
    if (extras?.distance !== undefined) set.distanceMetres = metresOf(extras.distance, line);
    if (extras?.target !== undefined) set.target = buildTarget(extras.target);
    if (load === undefined || massIn(load.mass, "kg") <= HEAVIEST_LOAD_KG) return true;
    const { column, text } = load;
    journal.reject("impossible-load", `heavier than ${HEAVIEST_LOAD_KG} kg`, { line, column, text });
    return false;
  };

  const settleEntry = ({ exercise, sets, ownNote, superset, rest, rare }: EntryDraft): ExerciseEntry | undefined => {
    const impossible = new Set<SetDraft>();
    for (const pending of rare?.pending ?? []) if (!settlePending(pending)) impossible.add(pending.set);
    for (const unused of rare?.unusedRests ?? []) preserveRest(unused, journal);
    if (rest !== undefined) preserveRest(rest, journal);
    const kept = impossible.size === 0 ? sets.slice() : sets.filter((set) => !impossible.has(set));
    const note = rare === undefined ? cleanNote(ownNote) : joinNotes([...rare.notes, ownNote]);
    if (kept.length === 0 && note === "") return undefined;
    const { exerciseId, name } = exercise;
    const entry: Growing<ExerciseEntry> = name === undefined ? { exerciseId, sets: kept } : { exerciseId, name, sets: kept };
    if (superset !== "") entry.superset = superset;
    if (note !== "") entry.note = note;
    return entry;
  };

  return ({ id, date, startedAt, durationSeconds, name, bodyMass, notes, entries: drafts }) => {
    const entries: ExerciseEntry[] = [];
    for (const draft of drafts) {
      const entry = settleEntry(draft);
      if (entry !== undefined) entries.push(entry);
    }
    const note = notes.length === 0 ? "" : joinNotes(notes);
    if (entries.length === 0 && note === "" && bodyMass === undefined) return undefined;
    const session: Growing<Session> = startedAt === undefined ? { id, date, entries } : { id, date, startedAt, entries };
    if (durationSeconds !== undefined) session.durationSeconds = durationSeconds;
    if (name !== "") session.name = name;
    if (bodyMass !== undefined) session.bodyMass = bodyMass.mass;
    if (note !== "") session.note = note;
    return session;
  };
}

/** A part of a log while it is being made. */
type Growing<Part> = { -readonly [Key in keyof Part]: Part[Key] };

function buildTarget({ load, reps, rir }: StatedTarget): SetTarget {
  return {
    ...(load !== undefined && { load: load.mass }),
    ...(reps !== undefined && { reps: { min: reps, max: reps } }),
    ...(rir !== undefined && { rir }),
  };
}

/** Apps that write no unit of distance go by miles where they go by pounds; that this was assumed is said once. */
function createDistanceSettler({ unit }: UnitReading, journal: Journal): (distance: StatedDistance, line: number) => number {
  const isMiles = unit === "lb";
  let isSaid = false;
  return ({ value, unitMetres, column, text }, line) => {
    if (unitMetres === undefined && !isSaid) {
      isSaid = true;
      const assumed = isMiles ? "miles, as loads are in lb" : "kilometres";
      journal.report("distance-unit-assumed", `the file names no unit of distance; read as ${assumed}`, { line, column, text });
    }
    return snapToThousandth(value * (unitMetres ?? (isMiles ? METRES_PER_MILE : METRES_PER_KILOMETRE)));
  };
}

function preserveRest({ sessionId, line, column, seconds }: RestRow, journal: Journal): void {
  if (seconds !== undefined) journal.preserve({ sessionId, line, column, text: String(seconds) });
}
