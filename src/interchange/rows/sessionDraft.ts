import type { CalendarDate } from "../../units/calendar";
import type { EntryDraft } from "./entryDraft";
import type { StatedLoad } from "./loggedRow";

/** One session while its rows are read. */
export interface SessionDraft {
  readonly id: string;
  readonly date: CalendarDate;
  startedAt: string | undefined;
  readonly durationSeconds: number | undefined;
  readonly name: string;
  /** The different notes on its rows, in order. Most apps have one. */
  readonly notes: string[];
  bodyMass: StatedLoad | undefined;
  readonly entries: EntryDraft[];
}
