import { foldText } from "../../foundation/foldText";
import { detach } from "../cells/detach";
import { remember } from "../cells/remember";
import type { Journal } from "../journal";
import type { SessionDraft } from "./sessionDraft";
import { readSessionLength } from "./readSessionLength";
import type { Start, StartReader } from "./startReader";
import type { TableFormat } from "../table/tableFormat";
import type { ColumnMap } from "../table/columnMap";
import type { TextRecord } from "../table/textRecord";
import { createTextReader } from "./cellReader";

/** The sessions of one table while its rows are read. */
export interface SessionBook {
  /** The session of a row, made at its first row. */
  readonly sessionOf: (record: TextRecord, start: Start) => SessionDraft;
  /** Takes out all sessions but the newest `most`, in the order of their first rows. */
  readonly take: (most: number) => readonly SessionDraft[];
}

/** What the book of a table is kept with. */
export interface BookTools {
  readonly format: TableFormat;
  readonly columns: ColumnMap;
  readonly startOf: StartReader;
  readonly journal: Journal;
  readonly mostIds: number;
}

/**
 * Opens the book of one table. A session is a start, a name and, where the app has one, a number; or a day and a name. Its
 * id is made of the app, the start and the folded name, so that every export of one history gives the same ids; the last
 * `mostIds` of them are remembered, so that two sessions of one start and name get two.
 */
export function openSessionBook({ format, columns, startOf, journal, mostIds }: BookTools): SessionBook {
  const nameOf = createTextReader(columns, "session");
  const numberOf = createTextReader(columns, "sessionNumber");
  const open = new Map<string, SessionDraft>();
  const uses = new Map<string, number>();
  const readName = remember((text) => ({ name: detach(text), folded: foldText(text) }));
  const isByDay = format.sessionBy === "day";
  let last: { readonly start: Start; readonly name: string; readonly number: string; readonly draft: SessionDraft } | undefined;

  const makeId = (moment: string, folded: string) => {
    const id = `${format.id}:${moment}:${folded}`;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    if (uses.size > mostIds) uses.delete(uses.keys().next().value ?? id);
    return use === 1 ? id : `${id}:${use}`;
  };

  const openDraft = (record: TextRecord, start: Start, logged: string): SessionDraft => {
    const { name, folded } = readName(logged);
    const id = makeId(isByDay ? start.date : start.written, folded);
    const durationSeconds = readSessionLength({ record, columns }, start.moment, id, startOf, journal);
    const { date, startedAt } = start;
    return { id, date, startedAt, durationSeconds, name, notes: [], bodyMass: undefined, entries: [] };
  };

  const sessionOf = (record: TextRecord, start: Start) => {
    const name = nameOf(record.cells);
    const number = numberOf(record.cells);
    if (last?.start === start && last.name === name && last.number === number) return last.draft;
    const key = `${isByDay ? start.date : start.written}\n${name}\n${number}`;
    const draft = open.get(key) ?? openDraft(record, start, name);
    open.set(key, draft);
    if (isByDay && start.startedAt !== undefined && start.startedAt < (draft.startedAt ?? start.startedAt)) draft.startedAt = start.startedAt;
    last = { start, name, number, draft };
    return draft;
  };

  const take = (most: number) => {
    const taken: SessionDraft[] = [];
    for (const [key, draft] of open) {
      if (open.size <= most) break;
      open.delete(key);
      taken.push(draft);
    }
    if (taken.some((draft) => draft === last?.draft)) last = undefined;
    return taken;
  };
  return { sessionOf, take };
}
