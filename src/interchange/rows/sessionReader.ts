import { foldText } from "../../foundation/foldText";
import type { Journal } from "../journal";
import type { LoggedSession } from "./loggedRow";
import { readMoment, type DayOrder, type Moment } from "../cells/readMoment";
import { readSessionLength } from "./readSessionLength";
import { textOf, type TableRow } from "../table/tableRow";

/** Finds the session of a row, making it at its first row; `undefined` when the row has no readable start. */
export type SessionReader = (row: TableRow) => LoggedSession | undefined;

/**
 * Makes the reader of one table's sessions. A session is a start, a name and, where the app has one, a number; its id is
 * made of the app, the start and the folded name, so that every export of one history gives the same ids.
 */
export function createSessionReader(formatId: string, dayOrder: DayOrder, journal: Journal): SessionReader {
  const sessions = new Map<string, LoggedSession>();
  const uses = new Map<string, number>();
  const readTime = createMomentReader(dayOrder);

  const makeId = ({ date, time }: Moment, name: string) => {
    const id = `${formatId}:${time === undefined ? date : `${date}T${time}`}:${foldText(name)}`;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return use === 1 ? id : `${id}:${use}`;
  };

  return (row) => {
    const name = textOf(row, "session");
    const key = `${textOf(row, "start")}\n${name}\n${textOf(row, "sessionNumber")}`;
    const known = sessions.get(key);
    if (known !== undefined) return known;
    const start = readTime(textOf(row, "start"));
    if (start === undefined) return undefined;
    const id = makeId(start, name);
    const seconds = readSessionLength(row, start, id, readTime, journal);
    const session: LoggedSession = {
      id,
      date: start.date,
      ...(start.time !== undefined && { startedAt: `${start.date}T${start.time}` }),
      ...(seconds !== undefined && { durationSeconds: seconds }),
      name,
      notes: new Set(),
    };
    sessions.set(key, session);
    return session;
  };
}

/** Reads each different text once: an export repeats the start of a workout on all its rows. */
function createMomentReader(dayOrder: DayOrder): (text: string) => Moment | undefined {
  const moments = new Map<string, Moment | undefined>();
  return (text) => {
    if (!moments.has(text)) moments.set(text, readMoment(text, dayOrder));
    return moments.get(text);
  };
}
