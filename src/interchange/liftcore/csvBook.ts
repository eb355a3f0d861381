import type * as z from "zod";
import type { ExerciseEntry, Session, SetRecord } from "../../log/types";
import { exerciseEntrySchema } from "../../schemas/exerciseEntrySchema";
import { readData } from "../../schemas/readData";
import { sessionSchema } from "../../schemas/sessionSchema";
import { setRecordSchema } from "../../schemas/setRecordSchema";
import { readCsvCells } from "./csvCells";
import { ENTRY_COLUMN, ENTRY_COLUMNS, SESSION_COLUMNS, SET_COLUMNS, type CsvColumn } from "./csvColumns";

/** Gives the text of a column in one row. */
export type CellOf = (column: string) => string;

/** What a row was, or why it cannot be used. */
export type CsvRow = { readonly row: "set" | "nonSet"; readonly sessionId: string } | { readonly row: "faulty"; readonly column: string; readonly message: string };

/** The sessions of our own table while its rows are read. */
export interface CsvBook {
  readonly take: (cellOf: CellOf) => CsvRow;
  /** Takes out all sessions but the newest `most`, in the order of their first rows. */
  readonly finish: (most: number) => readonly Session[];
}

interface EntryRows {
  readonly entry: ExerciseEntry;
  readonly sets: SetRecord[];
  /** The cells of its first row. */
  readonly said: readonly string[];
}

interface SessionRows {
  readonly session: Session;
  readonly entries: Map<string, EntryRows>;
  /** The cells of its first row. */
  readonly said: readonly string[];
}

type Part<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly column: string; readonly message: string };

/**
 * Opens an empty book. Each part of a row is checked where it stands first; a session and an entry begin with a sound row,
 * and a later row must say the same of them, or nothing.
 * The ids of the last `mostIds` finished sessions are remembered: none of them may go on later.
 */
export function openCsvBook(mostIds: number): CsvBook {
  const open = new Map<string, SessionRows>();
  const finished = new Set<string>();

  const sessionOf = (cellOf: CellOf): Part<SessionRows> => {
    const id = cellOf("sessionId");
    const known = open.get(id);
    if (known !== undefined) return findContradiction(SESSION_COLUMNS, known.said, cellOf, "session") ?? { ok: true, value: known };
    if (finished.has(id)) return { ok: false, column: "sessionId", message: "the rows of this session do not stand together" };
    const read = readPart(SESSION_COLUMNS, sessionSchema, { entries: [] }, cellOf);
    return read.ok ? { ok: true, value: { session: read.value, entries: new Map(), said: listCells(SESSION_COLUMNS, cellOf) } } : read;
  };

  const entryOf = ({ entries }: SessionRows, cellOf: CellOf): Part<EntryRows> => {
    const known = entries.get(cellOf(ENTRY_COLUMN));
    if (known !== undefined) return findContradiction(ENTRY_COLUMNS, known.said, cellOf, "entry") ?? { ok: true, value: known };
    const read = readPart(ENTRY_COLUMNS, exerciseEntrySchema, { sets: [] }, cellOf);
    return read.ok ? { ok: true, value: { entry: read.value, sets: [], said: listCells(ENTRY_COLUMNS, cellOf) } } : read;
  };

  const take = (cellOf: CellOf): CsvRow => {
    const rows = sessionOf(cellOf);
    if (!rows.ok) return { ...rows, row: "faulty" };
    const sessionId = rows.value.session.id;
    const keepSession = () => open.set(cellOf("sessionId"), rows.value);
    if (isEmpty(ENTRY_COLUMNS, cellOf) && isEmpty(SET_COLUMNS, cellOf)) {
      keepSession();
      return { row: "nonSet", sessionId };
    }
    const entry = entryOf(rows.value, cellOf);
    if (!entry.ok) return { ...entry, row: "faulty" };
    const hasSet = !isEmpty(SET_COLUMNS, cellOf);
    if (hasSet) {
      const set = readPart(SET_COLUMNS, setRecordSchema, {}, cellOf);
      if (!set.ok) return { ...set, row: "faulty" };
      entry.value.sets.push(set.value);
    }
    keepSession();
    rows.value.entries.set(cellOf(ENTRY_COLUMN), entry.value);
    return { row: hasSet ? "set" : "nonSet", sessionId };
  };

  const finish = (most: number) => {
    const sessions: Session[] = [];
    for (const [id, rows] of open) {
      if (open.size <= most) break;
      open.delete(id);
      finished.add(id);
      if (finished.size > mostIds) finished.delete(finished.keys().next().value ?? id);
      sessions.push(buildSession(rows));
    }
    return sessions;
  };
  return { take, finish };
}

function buildSession({ session, entries }: SessionRows): Session {
  return { ...session, entries: [...entries.values()].map(({ entry, sets }) => ({ ...entry, sets })) };
}

function listCells(columns: readonly { readonly name: string }[], cellOf: CellOf): readonly string[] {
  return columns.map(({ name }) => cellOf(name));
}

function findContradiction(
  columns: readonly { readonly name: string }[],
  said: readonly string[],
  cellOf: CellOf,
  whole: "session" | "entry",
): Extract<Part<never>, { readonly ok: false }> | undefined {
  for (const [place, { name }] of columns.entries()) {
    const cell = cellOf(name);
    if (cell !== "" && cell !== said[place]) return { ok: false, column: name, message: `differs from the first row of its ${whole}` };
  }
  return undefined;
}

function isEmpty(columns: readonly { readonly name: string }[], cellOf: CellOf): boolean {
  return columns.every(({ name }) => cellOf(name) === "");
}

function readPart<Value>(columns: readonly CsvColumn<Value>[], schema: z.ZodType<Value>, rest: object, cellOf: CellOf): Part<Value> {
  const cells = readCsvCells(columns, cellOf);
  if (!cells.ok) return cells;
  const result = readData(schema, { ...cells.value, ...rest });
  if (result.ok) return result;
  const [issue] = result.issues;
  const { path, message } = issue ?? { path: "", message: "invalid" };
  const column = columns.find((candidate) => path.startsWith(candidate.path.join("."))) ?? columns.find((candidate) => candidate.path[0] === path);
  return { ok: false, column: column?.name ?? path, message };
}
