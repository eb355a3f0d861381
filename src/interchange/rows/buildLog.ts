import { bySessionOrder } from "../../log/sessionOrder";
import type { ExerciseEntry, Session, SetRecord, TrainingLog } from "../../log/types";
import { massIn } from "../../units/convertMass";
import { buildSet } from "./buildSet";
import { groupRows, type GroupedSet, type RowGroup } from "./groupRows";
import type { Journal } from "../journal";
import type { LoggedRow, LoggedSession, RestRow, StatedDistance } from "./loggedRow";
import type { ResolvedName } from "./nameResolver";
import { METRES_PER_KILOMETRE, METRES_PER_MILE } from "../cells/readUnits";
import type { UnitDecision } from "../massUnits/unitDecision";

/** Heavier than any lift, machine or sled; such a number would stand as a record for ever. Judgement. */
const HEAVIEST_LOAD_KG = 1500;

/** What rows are built with. */
export interface BuildContext {
  readonly resolve: (name: string) => ResolvedName;
  readonly unit: UnitDecision;
  readonly journal: Journal;
}

/** Makes a log of rows; sets whose load is impossible are left out, each with an issue. Sessions left empty are too. */
export function buildLog(rows: readonly LoggedRow[], context: BuildContext): TrainingLog {
  const sessions: Session[] = [];
  for (const [session, groups] of groupRows(rows)) {
    const entries = groups.map((group) => buildEntry(group, context)).filter((entry) => entry !== undefined);
    if (entries.length > 0) sessions.push(buildSession(session, entries));
  }
  return { sessions: sessions.sort(bySessionOrder) };
}

function buildSession(session: LoggedSession, entries: readonly ExerciseEntry[]): Session {
  const { id, date, startedAt, durationSeconds, name } = session;
  const note = [...session.notes].map(cleanNote).join("\n");
  return {
    id,
    date,
    ...(startedAt !== undefined && { startedAt }),
    ...(durationSeconds !== undefined && { durationSeconds }),
    ...(name !== "" && { name }),
    entries,
    ...(note !== "" && { note }),
  };
}

/** Apps write the note of an exercise on its first set or on every one; another text on a later set is about that set. */
function buildEntry(group: RowGroup, context: BuildContext): ExerciseEntry | undefined {
  const { exerciseId, name } = context.resolve(group.exercise);
  const [first] = group.sets;
  const own = first?.row.note ?? "";
  const superset = first?.row.superset ?? "";
  const sets = group.sets
    .map((set) => settleSet(set, set.row.note === own ? "" : cleanNote(set.row.note), context))
    .filter((set) => set !== undefined);
  const note = [...group.notes, own].map(cleanNote).filter((text) => text !== "").join("\n");
  preserveRests(group.unusedRests, context.journal);
  if (sets.length === 0 && note === "") return undefined;
  return {
    exerciseId,
    ...(name !== undefined && { name }),
    sets,
    ...(superset !== "" && { superset }),
    ...(note !== "" && { note }),
  };
}

function settleSet({ row, rest }: GroupedSet, note: string, context: BuildContext): SetRecord | undefined {
  const { resolve, unit, journal } = context;
  const load = row.load === undefined ? undefined : unit.massOf(row.load);
  if (row.load !== undefined && load !== undefined && massIn(load, "kg") > HEAVIEST_LOAD_KG) {
    const { column, text } = row.load;
    journal.report("impossible-load", `heavier than ${HEAVIEST_LOAD_KG} kg`, { line: row.line, column, text });
    return undefined;
  }
  return buildSet(row, {
    load,
    isAssistance: resolve(row.exercise).isAssistance,
    metres: row.distance === undefined ? undefined : metresOf(row.distance, unit),
    restSeconds: rest?.seconds,
    note,
  });
}

/** Apps that write no unit of distance go by miles where they go by pounds. */
function metresOf({ value, unitMetres }: StatedDistance, { reading }: UnitDecision): number {
  return value * (unitMetres ?? (reading.unit === "lb" ? METRES_PER_MILE : METRES_PER_KILOMETRE));
}

/** Makes the line breaks of a note real ones: apps write them as backslash and n, or as a vertical tab. */
function cleanNote(text: string): string {
  return text.replaceAll("\\n", "\n").replaceAll("\v", "\n").trim();
}

function preserveRests(rests: readonly RestRow[], journal: Journal): void {
  for (const { session, line, column, seconds } of rests) {
    if (seconds !== undefined) journal.preserve({ sessionId: session.id, line, column, text: String(seconds) });
  }
}
