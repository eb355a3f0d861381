import type { SetKind } from "../../log/types";
import type { CalendarDate } from "../../units/calendar";
import type { MassUnit } from "../../units/mass";

/** What the rows of one session say of it. */
export interface LoggedSession {
  readonly id: string;
  readonly date: CalendarDate;
  readonly startedAt?: string;
  readonly durationSeconds?: number;
  readonly name: string;
  /** The different notes on its rows, in order; growing while rows are read. Most apps have one. */
  readonly notes: Set<string>;
}

/** A load above 0 as the text states it. */
export interface StatedLoad {
  readonly value: number;
  readonly unit: MassUnit | undefined;
  readonly column: string;
  readonly text: string;
}

/** A distance above 0 as the text states it. */
export interface StatedDistance {
  readonly value: number;
  /** How many metres its unit has. */
  readonly unitMetres: number | undefined;
  readonly column: string;
  readonly text: string;
}

/** What a set amounts to; what the text leaves empty is undefined, and so is 0 save for repetitions. */
export interface StatedAmounts {
  readonly load: StatedLoad | undefined;
  readonly reps: number | undefined;
  readonly seconds: number | undefined;
  readonly distance: StatedDistance | undefined;
}

/** What every row says. */
interface RowBase {
  readonly line: number;
  readonly session: LoggedSession;
  readonly exercise: string;
  readonly note: string;
}

/** A row that is a set, its units not yet decided. */
export interface SetRow extends RowBase, StatedAmounts {
  readonly row: "set";
  readonly kind: SetKind;
  readonly toFailure: boolean;
  readonly superset: string;
  /** Its number in the run of sets of its exercise. */
  readonly ordinal: number | undefined;
  readonly rir: number | undefined;
}

/** A rest timer: what was rested before the next set of the exercise. */
export interface RestRow extends RowBase {
  readonly row: "rest";
  readonly seconds: number | undefined;
  readonly column: string;
}

/** A note on an exercise in a row of its own. */
export interface NoteRow extends RowBase {
  readonly row: "note";
}

/** A row that was understood. */
export type LoggedRow = SetRow | RestRow | NoteRow;
